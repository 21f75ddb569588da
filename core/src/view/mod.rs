//! Answers as plain data for the page and the command line: tables, paths, timelines, distributions.
