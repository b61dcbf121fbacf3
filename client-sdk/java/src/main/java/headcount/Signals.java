package headcount;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ctrl-C and SIGTERM, for as long as somebody wants to drain on them. The first one drains everybody and
 * gives the signals back to whom they were before: a second one does what it does elsewhere.
 *
 * <p>By reflection: the class that takes signals is in every JDK, and in no module that code of ours may
 * be compiled against. Where it is missing, signals end the process as they do elsewhere.
 */
final class Signals {
    private static final String[] NAMES = {"INT", "TERM"};
    private static final Set<Runnable> DRAINS = new LinkedHashSet<>();
    private static final Map<Object, Object> BEFORE = new HashMap<>();

    private Signals() {}

    /** Has a signal drain until the result is closed. */
    static Taken drain(Runnable drain) {
        synchronized (DRAINS) {
            if (DRAINS.isEmpty()) {
                take();
            }
            DRAINS.add(drain);
        }
        return () -> {
            synchronized (DRAINS) {
                if (DRAINS.remove(drain) && DRAINS.isEmpty()) {
                    restore();
                }
            }
        };
    }

    /** Signals are taken until it is closed. */
    interface Taken extends AutoCloseable {
        @Override
        void close();
    }

    private static void came() {
        List<Runnable> drains;
        synchronized (DRAINS) {
            drains = new ArrayList<>(DRAINS);
            DRAINS.clear();
            restore();
        }
        drains.forEach(Runnable::run);
    }

    private static void take() {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object ours = Proxy.newProxyInstance(
                    Signals.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, given) -> {
                        if (method.getName().equals("handle")) {
                            came();
                            return null;
                        }
                        return method.getName().equals("equals")
                                ? (Object) (proxy == given[0])
                                : method.getName().equals("hashCode") ? (Object) 1 : "drain";
                    });
            for (String name : NAMES) {
                Object taken = signal.getConstructor(String.class).newInstance(name);
                BEFORE.put(taken, handle(signal, handler).invoke(null, taken, ours));
            }
        } catch (ReflectiveOperationException | LinkageError absent) {
            restore();
        }
    }

    private static void restore() {
        try {
            for (Map.Entry<Object, Object> before : BEFORE.entrySet()) {
                Class<?> signal = Class.forName("sun.misc.Signal");
                Class<?> handler = Class.forName("sun.misc.SignalHandler");
                handle(signal, handler).invoke(null, before.getKey(), before.getValue());
            }
        } catch (ReflectiveOperationException | LinkageError absent) {
            // Nothing has been taken then.
            return;
        } finally {
            BEFORE.clear();
        }
    }

    private static Method handle(Class<?> signal, Class<?> handler) throws NoSuchMethodException {
        return signal.getMethod("handle", signal, handler);
    }
}
