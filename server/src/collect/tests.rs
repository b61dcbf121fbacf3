//! Of the modules that no test outside can reach.
