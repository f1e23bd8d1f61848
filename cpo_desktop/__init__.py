"""CPO Desktop: child protection in a commune, from the register to the printed report."""

__version__ = "0.1.0"
