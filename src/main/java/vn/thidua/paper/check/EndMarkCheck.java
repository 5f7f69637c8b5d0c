package vn.thidua.paper.check;

/** the text ends with {@code ./.}; a table at the end bears none. */
final class EndMarkCheck implements Check {

    private static final String MARK = "./.";

    @Override
    public void look(Anatomy document, Findings findings) {
        if (document.bodyRows().isEmpty() || document.endsWithTable()) {
            return;
        }
        Row last = document.bodyRows().get(document.bodyRows().size() - 1);
        String text = last.text().strip();
        if (!text.endsWith(MARK)) {
            String end = text.substring(Math.max(0, text.length() - 12));
            findings.wrong(Article.END_MARK, last, "kết thúc bằng “…" + end + "”", "hết nội dung có dấu “./.”");
        }
    }
}
