"""What tests of this SDK need around it: the real server, a proxy that is cut, a world for steps."""
