package org.carerecordguarantee.conformance.doctor;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.carerecordguarantee.conformance.port.AdapterFactory;

/** Builds the jar of a vendor's adapter from source, as a vendor does. */
final class VendorJar {

    private static final String SERVICE = "META-INF/services/" + AdapterFactory.class.getName();

    private static final String CLASSES =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    /** Logs in with a secret and a token of its own, and does the rest as the adapter of the reference server does. */
    private static final String ADAPTER = """
            package vendor;
            import java.lang.reflect.*;
            import java.net.URI;
            import java.util.*;
            import org.carerecordguarantee.conformance.port.*;
            import org.carerecordguarantee.conformance.reference.ReferenceAdapter;
            public class CLASS implements AdapterFactory {
                @Override public String name() { return "NAME"; }
                @Override public Adapter connect(Target target) {
                    BEFORE
                    String secret = target.setting("client-secret").orElseThrow(() -> new IllegalArgumentException(
                            "settings.client-secret is missing: write 'client-secret: env:NAME'"));
                    String token = target.setting("token").orElse("");
                    Adapter inner = new ReferenceAdapter().connect(target);
                    Arrangements arrangements = (Arrangements) Proxy.newProxyInstance(
                            CLASS.class.getClassLoader(), new Class<?>[] {Arrangements.class}, (proxy, method, given) -> {
                        if (method.getName().equals("tryLogIn")) {
                            Wire.Answer answer = target.wire().send(new Wire.Call("POST",
                                    URI.create(target.base() + "/oauth/token"), Map.of(),
                                    Optional.of("secret=" + secret + "&token=" + token), true));
                            if (answer.status() != 200) {
                                throw new AdapterTrouble("the log-in was refused: " + answer.body());
                            }
                        }
                        try {
                            return method.invoke(inner.arrangements(), given);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
                    return new Adapter(SYSTEM, arrangements);
                }
            }
            """;

    /** Makes "no such thing" of every trouble. */
    private static final String SWALLOWING = """
            (CareRecordSystem) Proxy.newProxyInstance(CLASS.class.getClassLoader(),
                    new Class<?>[] {CareRecordSystem.class}, (proxy, method, given) -> {
                        try {
                            return method.invoke(inner.system(), given);
                        } catch (InvocationTargetException e) {
                            return new Outcome.Hidden<>();
                        }
                    })""";

    private final Path folder;

    VendorJar(Path folder) {
        this.folder = folder;
    }

    Path sound() throws IOException {
        return jar("sound", "vendor.Vendor\n", compiled(source("Vendor", "vendor", "", "inner.system()")));
    }

    Path swallowing() throws IOException {
        return jar("swallowing", "vendor.Vendor\n", compiled(source("Vendor", "vendor", "", SWALLOWING)));
    }

    Path throwing() throws IOException {
        String before = "if (true) throw new IllegalStateException(\"licence file not found\");";
        return jar("throwing", "vendor.Vendor\n", compiled(source("Vendor", "vendor", before, "inner.system()")));
    }

    /** Built where the suite's port still had a method that it has no more. */
    Path stale() throws IOException {
        Source port = new Source("org.carerecordguarantee.conformance.port.Target", """
                package org.carerecordguarantee.conformance.port;
                public record Target(java.net.URI base, Wire wire, java.util.Map<String, String> settings) {
                    public java.util.Optional<String> setting(String name) { return java.util.Optional.empty(); }
                    public String oldSetting(String name) { return name; }
                }
                """);
        Source own = source("Vendor", "vendor", "target.oldSetting(\"x\");", "inner.system()");
        return jar("stale", "vendor.Vendor\n", compiled(own, port));
    }

    Path withTwo() throws IOException {
        return jar(
                "two",
                "vendor.One\nvendor.Other\n",
                compiled(
                        source("One", "vendor-cloud", "", "inner.system()"),
                        source("Other", "vendor-classic", "", "inner.system()")));
    }

    Path withoutService() throws IOException {
        return jar("without-service", "", compiled(source("Vendor", "vendor", "", "inner.system()")));
    }

    Path withoutClass() throws IOException {
        return jar("without-class", "vendor.Vendor\n", Map.of());
    }

    Path noJar() throws IOException {
        return Files.writeString(folder.resolve("sources.jar"), "package vendor;\n");
    }

    private static Source source(String type, String name, String before, String system) {
        return new Source(
                "vendor." + type,
                ADAPTER.replace("SYSTEM", system)
                        .replace("BEFORE", before)
                        .replace("NAME\"", name + "\"")
                        .replace("CLASS", type));
    }

    private Map<String, byte[]> compiled(Source... sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path classes = Files.createTempDirectory(folder, "classes");
        List<String> options = List.of("-d", classes.toString(), "-proc:none", "-classpath", CLASSES);
        if (!compiler.getTask(null, null, null, options, null, List.of(sources)).call()) {
            throw new IllegalStateException("the vendor's adapter does not compile");
        }
        Map<String, byte[]> found = new TreeMap<>();
        List<Path> files = new ArrayList<>();
        try (var all = Files.walk(classes.resolve("vendor"))) {
            all.filter(Files::isRegularFile).forEach(files::add);
        }
        for (Path file : files) {
            found.put(classes.relativize(file).toString(), Files.readAllBytes(file));
        }
        return found;
    }

    private Path jar(String name, String service, Map<String, byte[]> classes) throws IOException {
        Path jar = folder.resolve(name + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            if (!service.isEmpty()) {
                zip.putNextEntry(new ZipEntry(SERVICE));
                zip.write(service.getBytes(StandardCharsets.UTF_8));
            }
            for (Map.Entry<String, byte[]> one : classes.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
            }
            zip.putNextEntry(new ZipEntry("README"));
        }
        return jar;
    }

    /** A class to compile. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
