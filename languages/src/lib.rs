//! The languages of the room and every text shown, printed, spoken or served.
