"""What the office keeps and every rule about it; knows no database, no window, no printer."""
