package org.bibkpi.generate;

/**
 * Where a work stands in its volume: first and last page, or an article number instead.
 *
 * @param first empty with an article number
 * @param last empty with an article number
 * @param articleNumber empty with pages
 */
record Pages(String first, String last, String articleNumber) {
    static final Pages NONE = new Pages("", "", "");

    static Pages of(final int first, final int count) {
        return new Pages(Integer.toString(first), Integer.toString(first + count - 1), "");
    }

    /** As PubMed writes them: {@code 675-81}, or the article number. */
    String medline() {
        return first.isEmpty() ? articleNumber : first + "-" + shortened();
    }

    private String shortened() {
        int same = 0;
        while (first.length() == last.length() && same < last.length() - 1 && first.charAt(same) == last.charAt(same)) {
            same++;
        }
        return last.substring(same);
    }
}
