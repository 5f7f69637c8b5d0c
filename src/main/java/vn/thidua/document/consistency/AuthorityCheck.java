package vn.thidua.document.consistency;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.document.Signing;
import vn.thidua.paper.Preamble;

/** Who signs agrees with whose act it is: TM. for the committee and the council, none for the Chairman's own power. */
class AuthorityCheck implements Check {

    private static final String ON_BEHALF = "TM. ";

    @Override
    public List<Finding> of(Paper paper, Facts facts) {
        List<Finding> findings = new ArrayList<>();
        Preamble preamble = paper.composed().preamble();
        for (int i = 0; i < facts.authorities().size(); i++) {
            List<String> lines = facts.authorities().get(i);
            Finding.Place block = Finding.at("Chỗ ký", String.join(" / ", lines));
            boolean onBehalf = lines.get(0).startsWith(ON_BEHALF);
            String authority = preamble.authority();
            if (authority != null && authority.startsWith("CHỦ TỊCH") && onBehalf) {
                findings.add(
                        Finding.error("CONSISTENCY_AUTHORITY", block, Finding.at("Thẩm quyền ban hành", authority)));
            }
            if (authority != null && authority.startsWith("ỦY BAN") && !onBehalf) {
                findings.add(
                        Finding.error("CONSISTENCY_AUTHORITY", block, Finding.at("Thẩm quyền ban hành", authority)));
            }
            if (i < paper.kind().signings().size()) {
                capacity(paper.kind().signings().get(i), onBehalf, block, findings);
            }
        }
        return findings;
    }

    private static void capacity(Signing signing, boolean onBehalf, Finding.Place block, List<Finding> findings) {
        String lines = block.what();
        boolean byOrder = lines.startsWith("TL.") || lines.startsWith("TUQ.");
        boolean ofMany = signing == Signing.COMMITTEE || signing == Signing.COUNCIL_INVITER;
        if (ofMany && !onBehalf && !byOrder) {
            findings.add(Finding.error("CONSISTENCY_AUTHORITY", block, Finding.at("Loại văn bản", signing.label())));
        }
        if (!ofMany && onBehalf) {
            findings.add(Finding.error("CONSISTENCY_AUTHORITY", block, Finding.at("Loại văn bản", signing.label())));
        }
    }
}
