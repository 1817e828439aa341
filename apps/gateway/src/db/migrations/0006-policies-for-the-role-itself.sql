-- A login that is a member of a role has its policies too, without having taken the role. So what is for a role is for the role
-- itself: code that forgets to say as whom it acts sees nothing.
alter policy all_municipalities on tally using (current_user = 'jobcoach_reporter');
alter policy all_municipalities on submission using (current_user = 'jobcoach_reporter');
alter policy all_submissions on submission using (current_user = 'jobcoach_operator');
alter policy all_submissions on submission_directory using (current_user = 'jobcoach_operator');
