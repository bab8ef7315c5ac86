package org.switchboard.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Runs the recurring jobs that are due in all workspaces. */
@DisallowConcurrentExecution
class RecurringSweep implements Job {

	private final RecurringWork work;

	RecurringSweep(RecurringWork work) {
		this.work = work;
	}

	@Override
	public void execute(JobExecutionContext context) {
		this.work.doAll();
	}

}
