package vn.thidua.paper.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.read.PdfLine;

/**
 * Nơi nhận and signatures.
 *
 * @param page where the text ends
 * @param top the baseline of the first line that is no longer text
 */
record Ending(@Nullable PdfLine recipientsHead, List<Passage> recipients, List<Signer> signers, int page, double top) {}
