"""Steps of the scenarios that all SDKs share (`tests/scenarios` of the checkout)."""
