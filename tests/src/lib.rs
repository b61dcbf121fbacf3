//! Black-box tests over the public surfaces of Headcount.
