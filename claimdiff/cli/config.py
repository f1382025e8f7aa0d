"""`claimdiff config`: what is in force, and what each knob means."""

from __future__ import annotations

import click

from claimdiff.cli.choices import with_settings
from claimdiff.cli.output import put_out
from claimdiff.config import Settings, explain_settings

EPILOG = """\b
Examples:
  claimdiff config
  claimdiff config --no-config > config.yaml
  claimdiff config --set matching.threshold=0.6
"""


@click.command("config", epilog=EPILOG, short_help="Show the configuration in force.")
@with_settings
def command(settings: Settings) -> int:
    """Print the configuration in force as YAML: each knob with its meaning, range and default.

    What it prints can be kept as config.yaml.
    """
    put_out(explain_settings(settings))
    return 0
