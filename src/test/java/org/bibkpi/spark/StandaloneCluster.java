package org.bibkpi.spark;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Spark's own cluster on this machine: a master and two workers of one core, started from Spark's jars alone, so that
 * the jar for clusters has to bring everything else.
 */
final class StandaloneCluster implements Closeable {
    /** What the jar for clusters brings itself. */
    private static final Set<String> OWN_LIBRARIES = Set.of(
            "opencsv",
            "picocli",
            "icu4j",
            "woodstox-core",
            "stax2-api",
            "poi",
            "SparseBitSet",
            "fastexcel",
            "fastexcel-reader",
            "aalto-xml",
            "json-schema-validator",
            "itu",
            "snakeyaml",
            "jackson-dataformat-yaml");

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private final Path home;
    private final String url;
    private final List<Process> processes = new ArrayList<>();

    private StandaloneCluster(final Path home, final int port) {
        this.home = home;
        this.url = "spark://127.0.0.1:" + port;
    }

    /** Starts one in a folder. */
    static StandaloneCluster start(final Path home) throws IOException, InterruptedException {
        final int port = freePort();
        final StandaloneCluster cluster = new StandaloneCluster(home, port);
        cluster.linkJars();
        cluster.launch(
                "master",
                "org.apache.spark.deploy.master.Master",
                "--host",
                "127.0.0.1",
                "--port",
                Integer.toString(port));
        awaitOpen(port);
        for (final String worker : List.of("worker1", "worker2")) {
            final String work = home.resolve(worker).toString();
            cluster.launch(
                    worker,
                    "org.apache.spark.deploy.worker.Worker",
                    "--host",
                    "127.0.0.1",
                    "--cores",
                    "1",
                    "--memory",
                    "1g",
                    "-d",
                    work,
                    cluster.url);
        }
        return cluster;
    }

    /** Starts bibkpi on it; its messages and Spark's come as one stream. */
    Process submit(final String... arguments) throws IOException {
        final List<String> submit = new ArrayList<>(List.of(
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                url,
                "--conf",
                "spark.executor.memory=600m",
                "--class",
                "org.bibkpi.cli.Main",
                TARGET.resolve("bibkpi-cluster.jar").toString()));
        submit.addAll(List.of(arguments));
        return java(submit).redirectErrorStream(true).start();
    }

    /** Takes the last worker and what it works on away, as a power cut would. */
    void killAWorker() {
        kill(processes.get(processes.size() - 1));
    }

    @Override
    public void close() {
        processes.forEach(StandaloneCluster::kill);
    }

    private static void kill(final Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private void launch(final String name, final String type, final String... arguments) throws IOException {
        final List<String> command = new ArrayList<>(List.of(type, "--webui-port", "0"));
        command.addAll(List.of(arguments));
        final File log = home.resolve(name + ".log").toFile();
        processes.add(
                java(command).redirectErrorStream(true).redirectOutput(log).start());
    }

    private ProcessBuilder java(final List<String> arguments) {
        final List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of(System.getProperty("spark.opens").trim().split("\\s+", -1)));
        command.addAll(List.of("-cp", home.resolve("jars") + File.separator + "*"));
        command.addAll(arguments);
        final ProcessBuilder process = new ProcessBuilder(command);
        process.environment().put("SPARK_HOME", home.toString());
        process.environment().put("SPARK_SCALA_VERSION", "2.13");
        process.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        return process;
    }

    private void linkJars() throws IOException {
        final Path jars = Files.createDirectories(home.resolve("jars"));
        try (Stream<Path> libraries = Files.list(TARGET.resolve("lib"))) {
            for (final Path library :
                    libraries.filter(StandaloneCluster::isSparks).toList()) {
                final Path link = jars.resolve(library.getFileName());
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, library);
            }
        }
    }

    private static boolean isSparks(final Path library) {
        return !OWN_LIBRARIES.contains(library.getFileName().toString().replaceFirst("-\\d.*", ""));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitOpen(final int port) throws IOException, InterruptedException {
        for (int attempt = 0; attempt < 240; attempt++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (socket.isConnected()) {
                    return;
                }
            } catch (final IOException e) {
                Thread.sleep(500);
            }
        }
        throw new IOException("the master did not start");
    }
}
