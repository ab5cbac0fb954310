package io.masthead.pdf.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Stream;

/** The processor time that processes have used so far. Most systems count it in hundredths of a second. */
final class ProcessorTime {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private ProcessorTime() {}

    /** Of this process: compiling and collecting garbage included. */
    static Duration ofOurs() {
        return Duration.ofNanos(SYSTEM.getProcessCpuTime());
    }

    /** Of a process and those that it has started, as long as they live. */
    static Duration of(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .flatMap(it -> it.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
