"""From config.yaml and the command line to Options, or to all faults at once, each with line and key."""

from claimdiff.config.explain import explain_settings
from claimdiff.config.settings import FILE_NAME, Settings, find_file, load_settings, read_config

__all__ = ["FILE_NAME", "Settings", "explain_settings", "find_file", "load_settings", "read_config"]
