package org.bibkpi.read;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.bibkpi.model.ByteSource;

/** Bytes under a name. */
final class InMemoryFile implements ByteSource {
    private final String name;
    private final byte[] content;

    InMemoryFile(final String name, final byte... content) {
        this.name = name;
        this.content = content.clone();
    }

    static InMemoryFile text(final String name, final String content) {
        return new InMemoryFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long size() {
        return content.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }
}
