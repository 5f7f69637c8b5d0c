package vn.thidua.payment;

import vn.thidua.award.AwardSnapshot;

/** @param decision number and date of the issued decision in words */
public record OpenPayout(String decision, AwardSnapshot snapshot) {}
