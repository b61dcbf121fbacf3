//! The data analysis tier: truth, views and panes per partition, and the merger.
