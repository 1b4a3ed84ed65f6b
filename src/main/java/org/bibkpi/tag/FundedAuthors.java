package org.bibkpi.tag;

import java.util.List;
import org.bibkpi.model.Tag;

/** interim */
public record FundedAuthors(Tag tag, List<org.bibkpi.model.Author> authors) {}
