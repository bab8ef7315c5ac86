package org.switchboard.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Handles what is due in all workspaces. */
@DisallowConcurrentExecution
class DueSweep implements Job {

	private final DueWorker work;

	DueSweep(DueWorker work) {
		this.work = work;
	}

	@Override
	public void execute(JobExecutionContext context) {
		this.work.doAll();
	}

}
