package vn.thidua.document.composing;

import java.util.List;
import vn.thidua.paper.Annex;
import vn.thidua.paper.Block;
import vn.thidua.paper.Preamble;

/** What a composer makes: everything between the head and the signature. */
record Content(Preamble preamble, List<Block> body, List<Annex> annexes) {

    Content {
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
    }

    static Content of(List<? extends Block> body) {
        return new Content(Preamble.NONE, List.copyOf(body), List.of());
    }

    Content after(Preamble opening) {
        return new Content(opening, body, annexes);
    }

    Content with(Annex annex) {
        return new Content(preamble, body, List.of(annex));
    }
}
