"""Every scenario that all SDKs share, against the real server."""

from pytest_bdd import scenarios

scenarios("../../../tests/scenarios")
