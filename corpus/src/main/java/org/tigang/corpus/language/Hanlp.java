package org.tigang.corpus.language;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.ResourceIOAdapter;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/// Wakes HanLP so that it reads its own jar and nothing else.
final class Hanlp {
    private Hanlp() {}

    /// Must come before the first use of any class of HanLP; a second call changes nothing.
    static void awake() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(new WithoutSettings());
        try {
            HanLP.Config.IOAdapter = new ResourceIOAdapter();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /// HanLP asks the thread's class loader for `hanlp.properties`, and only without one for `HANLP_ROOT`; with
    /// either it no longer reads its jar. An empty file answers the first question, so that the second is never
    /// asked.
    private static final class WithoutSettings extends ClassLoader {
        WithoutSettings() {
            super(Hanlp.class.getClassLoader());
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            return name.equals("hanlp.properties")
                    ? new ByteArrayInputStream(new byte[0])
                    : super.getResourceAsStream(name);
        }
    }
}
