package org.switchboard.schedule;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScheduleProperties.class)
class ScheduleConfiguration {

	@Bean
	JobDetail dueSweep() {
		return JobBuilder.newJob(DueSweep.class)
			.withIdentity("due-sweep")
			.withDescription("Does what is due, such as reminders and closing what nobody answers")
			.storeDurably()
			.build();
	}

	// a sweep that was missed is made up for by the next
	@Bean
	Trigger dueSweepTrigger(JobDetail dueSweep, ScheduleProperties properties) {
		return TriggerBuilder.newTrigger()
			.forJob(dueSweep)
			.withIdentity("due-sweep")
			.withSchedule(SimpleScheduleBuilder.simpleSchedule()
				.withIntervalInMilliseconds(properties.sweep().toMillis())
				.repeatForever()
				.withMisfireHandlingInstructionNextWithRemainingCount())
			.build();
	}

}
