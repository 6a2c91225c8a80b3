package fr.livrestaka.application.payments.schedules;

import fr.livrestaka.application.shared.port.Transactions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;

/** Lets the program die before or after any call of a port, and before or after any commit. */
public final class Crashes {
  private static final int NEVER = -1;

  private final Runnable killer;
  private int stepsLeft = NEVER;
  private int happened;

  /** The program died; an error, since nothing in it goes on and mends it. */
  public static final class Crash extends Error {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @param killer how it dies inside a transaction; may throw
   */
  public Crashes(Runnable killer) {
    this.killer = killer;
  }

  void after(int steps) {
    stepsLeft = steps;
  }

  void never() {
    stepsLeft = NEVER;
  }

  int happened() {
    return happened;
  }

  private void step(Runnable death) {
    if (stepsLeft == NEVER) return;
    if (stepsLeft-- > 0) return;
    stepsLeft = NEVER;
    happened++;
    death.run();
  }

  private static void die() {
    throw new Crash();
  }

  <T> T around(Class<T> type, T port) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              step(Crashes::die);
              try {
                Object result = method.invoke(port, arguments);
                step(Crashes::die);
                return result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  Transactions around(Transactions transactions) {
    return new Transactions() {
      @Override
      public <T> T write(Supplier<T> work) {
        T result =
            transactions.write(
                () -> {
                  T done = work.get();
                  step(killer);
                  return done;
                });
        step(Crashes::die);
        return result;
      }

      @Override
      public <T> T read(Supplier<T> work) {
        return transactions.read(work);
      }

      @Override
      public <T> T readCurrent(Supplier<T> work) {
        return transactions.readCurrent(work);
      }
    };
  }
}
