package org.switchboard.schedule;

import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.quartz.autoconfigure.SchedulerFactoryBeanCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScheduleProperties.class)
class ScheduleConfiguration {

	static final String RECURRING_SWEEP = "recurring-sweep";

	@Bean
	JobDetail dueSweep() {
		return sweep(DueSweep.class, "due-sweep", "Sends reminders and closes stale requests");
	}

	@Bean
	Trigger dueSweepTrigger(JobDetail dueSweep, ScheduleProperties properties) {
		return everySweep(dueSweep, properties);
	}

	@Bean
	JobDetail recurringSweep() {
		return sweep(RecurringSweep.class, RECURRING_SWEEP, "Starts recurring jobs");
	}

	@Bean
	Trigger recurringSweepTrigger(JobDetail recurringSweep, ScheduleProperties properties) {
		return everySweep(recurringSweep, properties);
	}

	@Bean
	SchedulerFactoryBeanCustomizer listeningToQuartz(JobRecorder recorder) {
		return (factory) -> {
			factory.setGlobalJobListeners(recorder);
			factory.setGlobalTriggerListeners(recorder);
			factory.setSchedulerListeners(new SchedulerErrors());
		};
	}

	private static JobDetail sweep(Class<? extends Job> type, String name, String purpose) {
		return JobBuilder.newJob(type).withIdentity(name).withDescription(purpose).storeDurably().build();
	}

	// the next sweep makes up for a missed one
	private static Trigger everySweep(JobDetail job, ScheduleProperties properties) {
		return TriggerBuilder.newTrigger()
			.forJob(job)
			.withIdentity(job.getKey().getName())
			.withSchedule(SimpleScheduleBuilder.simpleSchedule()
				.withIntervalInMilliseconds(properties.sweep().toMillis())
				.repeatForever()
				.withMisfireHandlingInstructionNextWithRemainingCount())
			.build();
	}

}
