package org.bibkpi.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Chromium without a window, with one page that it is asked about.
 *
 * @see <a href="https://chromedevtools.github.io/devtools-protocol/">Chrome DevTools Protocol</a>
 */
final class Browser implements Closeable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE_SECONDS = 60;
    private static final List<String> OPTIONS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--hide-scrollbars",
            "--remote-debugging-port=0");

    private final Process process;
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final List<JsonNode> events = new ArrayList<>();
    private final WebSocket socket;
    private String session = "";
    private int calls;

    private Browser(final Process process, final URI address) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .connectTimeout(Duration.ofSeconds(PATIENCE_SECONDS))
                .buildAsync(address, new Listener(messages))
                .join();
    }

    /** Where the program stands, if it is installed. */
    static Optional<Path> find() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .flatMap(place -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts the program with settings of its own, and opens an empty page. */
    static Browser start(final Path program, final Path folder) throws IOException {
        final List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(OPTIONS);
        command.add("--user-data-dir=" + folder.resolve("profile"));
        final Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("browser.log").toFile())
                .start();
        final Browser browser = new Browser(process, address(process, folder.resolve("profile")));
        final ObjectNode page = JSON.createObjectNode().put("url", "about:blank");
        final String target =
                browser.call("Target.createTarget", page).path("targetId").asText();
        browser.session = browser.call(
                        "Target.attachToTarget",
                        JSON.createObjectNode().put("targetId", target).put("flatten", true))
                .path("sessionId")
                .asText();
        for (final String domain : List.of("Page", "Runtime", "Network", "Log")) {
            browser.call(domain + ".enable", JSON.createObjectNode());
        }
        return browser;
    }

    private static URI address(final Process process, final Path profile) throws IOException {
        final Path port = profile.resolve("DevToolsActivePort");
        for (int tries = 0; tries < PATIENCE_SECONDS * 10 && process.isAlive(); tries++) {
            final List<String> lines = Files.exists(port) ? Files.readAllLines(port) : List.of();
            if (lines.size() > 1) {
                return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
            pause();
        }
        throw new IOException("the browser did not start");
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(100);
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Makes the window so large, and the page on screen or on paper. */
    void show(final int width, final int height, final String medium) throws IOException {
        call(
                "Emulation.setDeviceMetricsOverride",
                JSON.createObjectNode()
                        .put("width", width)
                        .put("height", height)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", false));
        call("Emulation.setEmulatedMedia", JSON.createObjectNode().put("media", medium));
    }

    /** Opens a file and waits until it is shown; what was seen of earlier pages is forgotten. */
    void open(final Path file) throws IOException {
        events.clear();
        call("Page.navigate", JSON.createObjectNode().put("url", file.toUri().toString()));
        while (told("Page.loadEventFired").isEmpty()) {
            await();
        }
    }

    /** What an expression gives, as JSON. */
    JsonNode evaluate(final String expression) throws IOException {
        final JsonNode answer = call(
                "Runtime.evaluate",
                JSON.createObjectNode()
                        .put("expression", expression)
                        .put("awaitPromise", true)
                        .put("returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IOException(answer.path("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    /** A picture of the whole page, from top to bottom. */
    byte[] picture() throws IOException {
        return Base64.getDecoder()
                .decode(call("Page.captureScreenshot", JSON.createObjectNode().put("captureBeyondViewport", true))
                        .path("data")
                        .asText());
    }

    /** The page as it is printed on A4. */
    byte[] print() throws IOException {
        return Base64.getDecoder()
                .decode(call(
                                "Page.printToPDF",
                                JSON.createObjectNode()
                                        .put("preferCSSPageSize", true)
                                        .put("paperWidth", 8.27)
                                        .put("paperHeight", 11.69))
                        .path("data")
                        .asText());
    }

    /** What the page has reported of one kind since it was opened. */
    List<JsonNode> told(final String event) {
        return events.stream()
                .filter(told -> told.path("method").asText().equals(event))
                .map(told -> told.path("params"))
                .toList();
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private JsonNode call(final String method, final ObjectNode parameters) throws IOException {
        calls++;
        final ObjectNode call = JSON.createObjectNode().put("id", calls).put("method", method);
        call.set("params", parameters);
        if (!session.isEmpty()) {
            call.put("sessionId", session);
        }
        socket.sendText(call.toString(), true).join();
        JsonNode answer = await();
        while (answer.path("id").asInt() != calls) {
            answer = await();
        }
        if (answer.has("error")) {
            throw new IOException(method + ": " + answer.path("error"));
        }
        return answer.path("result");
    }

    private JsonNode await() throws IOException {
        try {
            final Optional<JsonNode> message = Optional.ofNullable(messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
            final JsonNode told = message.orElseThrow(() -> new IOException("the browser does not answer"));
            if (told.has("method")) {
                events.add(told);
            }
            return told;
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Puts together what arrives in pieces. */
    private static final class Listener implements WebSocket.Listener {
        private final BlockingQueue<JsonNode> messages;
        private final StringBuilder text = new StringBuilder();

        Listener(final BlockingQueue<JsonNode> messages) {
            this.messages = messages;
        }

        @Override
        public CompletionStage<?> onText(final WebSocket from, final CharSequence piece, final boolean last) {
            text.append(piece);
            if (last) {
                try {
                    messages.add(JSON.readTree(text.toString()));
                } catch (final IOException e) {
                    throw new java.io.UncheckedIOException(e);
                } finally {
                    text.setLength(0);
                }
            }
            from.request(1);
            return java.util.concurrent.CompletableFuture.completedFuture(null);
        }
    }
}
