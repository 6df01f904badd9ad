package stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import stet.Sources.Source;

/** The core gives the same answer everywhere, because it touches nothing but its arguments. */
class PureCoreTest {

  /** Files, network, console, clocks, dice, threads, settings of the machine, logs. */
  private static final Pattern OUTSIDE_WORLD =
      Pattern.compile(
          "java\\.nio\\.file|java\\.nio\\.channels|java\\.net\\.(?!URI\\b)|java\\.util\\.logging"
              + "|\\borg\\.slf4j|\\bLogger\\b|System\\.(?:out|err|in|getenv|getProperty|nanoTime"
              + "|currentTimeMillis|exit|getLogger)\\b|\\.now\\(|java\\.time\\.Clock|Math\\.random"
              + "|new Random\\(\\)|\\bThreadLocal\\b|new Thread\\b|parallelStream"
              + "|Locale\\.getDefault|printStackTrace|java\\.lang\\.reflect|java\\.util\\.concurrent");

  /** Streams of bytes are met only where a table on the class path is read. */
  private static final Pattern BYTES = Pattern.compile("java\\.io\\.");

  /** Types that can change after a static field took them. */
  private static final List<Class<?>> CHANGEABLE =
      List.of(
          StringBuilder.class,
          BitSet.class,
          Number.class, // the atomic ones; boxed values are fine
          java.text.BreakIterator.class,
          java.text.Format.class,
          java.util.Random.class);

  @Test
  void coreSourcesDoNotNameTheOutsideWorld() {
    for (Source source : Sources.of("stet-core", "main")) {
      assertThat(OUTSIDE_WORLD.matcher(source.code()).results().map(MatchResult::group))
          .as("%s", source)
          .isEmpty();
    }
  }

  @Test
  void coreReadsBytesOnlyFromItsOwnTables() {
    for (Source source : Sources.of("stet-core", "main")) {
      if (BYTES.matcher(source.code()).find()) {
        assertThat(source.code()).as("%s", source).contains("getResourceAsStream(");
      }
    }
  }

  @Test
  void noStaticFieldOfTheCoreCanChange() throws Exception {
    List<String> faults = new ArrayList<>();
    for (Class<?> type : coreClasses()) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
          why(field).ifPresent(why -> faults.add(field + ": " + why));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static Optional<String> why(Field field) throws IllegalAccessException {
    if (!Modifier.isFinal(field.getModifiers())) {
      return Optional.of("not final");
    }
    if (field.getType().isPrimitive()) {
      return Optional.empty();
    }
    field.setAccessible(true);
    return changeable(field.get(null)) ? Optional.of("its value can be changed") : Optional.empty();
  }

  private static boolean changeable(@Nullable Object value) {
    if (value == null) {
      return false;
    }
    Class<?> type = value.getClass();
    if (value instanceof Collection || value instanceof Map) {
      return !(type.getName().startsWith("java.util.ImmutableCollections$")
          || type.getName().startsWith("java.util.Collections$"));
    }
    boolean boxed = value instanceof Number && type.getPackageName().equals("java.lang");
    boolean array = type.isArray() && Array.getLength(value) > 0; // an empty one cannot change
    return !boxed && (array || CHANGEABLE.stream().anyMatch(c -> c.isInstance(value)));
  }

  private static List<Class<?>> coreClasses() throws IOException {
    Path classes = Sources.root().resolve("stet-core/target/classes");
    List<Class<?>> found = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(classes)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".class")).sorted().toList()) {
        String name = classes.relativize(path).toString().replace('/', '.').replace('\\', '.');
        found.add(load(name.substring(0, name.length() - ".class".length())));
      }
    }
    return found;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("stale class file " + name + "; run mvn clean", e);
    }
  }
}
