//! Pledges, demands, conditions and meetings, their fate and what ties them.

use crate::{DAY, check_ledger};
