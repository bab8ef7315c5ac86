package bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;

import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

import com.sun.management.ThreadMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;

/**
 * The allocations and CPU time of another JVM's threads, as that JVM counts them: {@code
 * ThreadMXBean.getThreadAllocatedBytes} and {@code getThreadCpuTime}.
 */
final class Costs {

	private final ThreadMXBean threads;

	private Costs(ThreadMXBean threads) {
		this.threads = threads;
	}

	@SuppressWarnings("BanJNDI") // it connects to nobody but a JVM that it started itself
	static Costs of(long pid) {
		try {
			VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
			JMXServiceURL address = new JMXServiceURL(machine.startLocalManagementAgent());
			machine.detach();
			MBeanServerConnection beans = JMXConnectorFactory.connect(address).getMBeanServerConnection();
			return new Costs(ManagementFactory.newPlatformMXBeanProxy(beans, ManagementFactory.THREAD_MXBEAN_NAME,
					ThreadMXBean.class));
		}
		catch (IOException | AttachNotSupportedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	Cost now() {
		long[] ids = this.threads.getAllThreadIds();
		ThreadInfo[] infos = this.threads.getThreadInfo(ids);
		long[] bytes = this.threads.getThreadAllocatedBytes(ids);
		long[] nanos = this.threads.getThreadCpuTime(ids);
		Cost sum = Cost.NONE;
		for (int i = 0; i < ids.length; i++) {
			if (infos[i] != null) {
				sum = sum.plus(Cost.ofThread(infos[i].getThreadName(), bytes[i], nanos[i]));
			}
		}
		return sum;
	}

}
