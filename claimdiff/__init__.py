"""claimdiff: where outlets agree, differ in detail, or conflict."""

__version__ = "0.1.0"
