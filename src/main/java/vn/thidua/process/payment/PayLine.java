package vn.thidua.process.payment;

import vn.thidua.payment.PayoutLine;

/** One recipient as the forms of payment and hand-over show it; never with a bank account. */
record PayLine(
        String lineId,
        int number,
        String name,
        String kind,
        String unit,
        String award,
        long amount,
        String explained,
        String way,
        boolean paid,
        boolean cancelled) {

    static PayLine of(PayoutLine line) {
        PayoutLine.Way way = line.way();
        return new PayLine(
                line.id().toString(),
                line.number(),
                line.name(),
                line.kind().label(),
                line.unitName(),
                line.awardName(),
                line.amount(),
                line.explained(),
                way == null ? "" : way.label(),
                line.isPaid(),
                !line.counts());
    }
}
