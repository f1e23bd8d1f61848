"""The reports: figures with the records behind them, the written part, the pages, the shelf."""
