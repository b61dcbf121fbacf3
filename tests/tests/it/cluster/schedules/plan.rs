//! What is done to a pipeline, and when: all of it follows from a seed.

use std::fmt;
use std::time::Duration;

use rand::seq::SliceRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use super::pipeline::Suffered;
use crate::harness::servers::Server;

/// The roles, of each of which there are two.
pub(super) const ROLES: [&str; 4] = ["collect", "analyse", "serve", "load"];
/// Of each.
pub(super) const INSTANCES: usize = 2;
/// How long an instance has a lease without renewing it.
pub(super) const LEASE_TTL: Duration = Duration::from_secs(1);

/// Of so many schedules one has a server that dies, and of those again one has it away for long.
const OUTAGE_EVERY: u64 = 10;
const LONG_EVERY: u64 = 4;
/// A long outage, as the contract names it.
const LONG: Duration = Duration::from_secs(30);
/// Faults of one of many schedules.
const FAULTS: usize = 6;
/// How often each role and each server dies in the schedule that has it all.
const DEATHS: usize = 10;
const OUTAGES: usize = 3;
/// Records of the feed of a schedule, and of the one that has it all: the whole recording.
const FRAMES: usize = 600;
const FRAMES_OF_ALL: usize = 2_460;

/// A role's instance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Victim {
    pub(super) role: &'static str,
    pub(super) nth: usize,
}

/// What is done.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Fault {
    /// kill -9 of all of them at one moment; they are started again after a while.
    Kill {
        victims: Vec<Victim>,
        away: Duration,
    },
    /// SIGSTOP, for longer than its leases last, and SIGCONT.
    Sleep { sleeper: Victim, time: Duration },
    /// kill -9 of a server, which is started again after a while.
    Outage { server: Server, away: Duration },
}

/// What may be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    /// Every role is killed but one, which sleeps: the servers are others' too.
    Roles,
    /// Anything, a few times.
    Some,
    /// As often as the contract names it: every role dies ten times and sleeps once, each server dies
    /// three times and is away for 30 s once.
    All,
}

/// Faults with the time before each.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Plan {
    pub(super) seed: u64,
    scope: Scope,
    /// Records of the feed.
    pub(super) frames: usize,
    /// Whether analysers follow what others work on: with every other seed.
    pub(super) stands_by: bool,
    pub(super) steps: Vec<(Duration, Fault)>,
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (after, fault) in &self.steps {
            writeln!(f, "  after {after:?}: {fault:?}")?;
        }
        Ok(())
    }
}

fn millis(random: &mut ChaCha8Rng, range: std::ops::Range<u64>) -> Duration {
    Duration::from_millis(random.random_range(range))
}

fn victim(random: &mut ChaCha8Rng, role: &'static str) -> Victim {
    Victim {
        role,
        nth: random.random_range(0..INSTANCES),
    }
}

fn sleep(random: &mut ChaCha8Rng, role: &'static str) -> Fault {
    let longest = u64::try_from(3 * LEASE_TTL.as_millis()).expect("short");
    Fault::Sleep {
        sleeper: victim(random, role),
        time: millis(random, longest / 2..longest),
    }
}

impl Plan {
    /// The schedule of a seed.
    pub(super) fn of(seed: u64, scope: Scope) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let faults = match scope {
            Scope::Roles => few(&mut random),
            Scope::Some => some(seed, &mut random),
            Scope::All => all(&mut random),
        };
        let (frames, pause) = match scope {
            Scope::Roles => (FRAMES, 600),
            Scope::Some => (FRAMES, 1_200),
            Scope::All => (FRAMES_OF_ALL, 1_200),
        };
        let after = |fault| (millis(&mut random, 100..pause), fault);
        let steps = faults.into_iter().map(after).collect();
        Self {
            seed,
            scope,
            frames,
            stands_by: !seed.is_multiple_of(2),
            steps,
        }
    }

    /// What is to be done for certain, if that is said of the scope: nobody may have ended before.
    pub(super) fn planned(&self) -> Option<Suffered> {
        if self.scope != Scope::All {
            return None;
        }
        let mut planned = Suffered::default();
        for role in ROLES {
            let victims = all_of(role).len() * DEATHS;
            planned.deaths.insert(role.into(), victims);
            planned.sleeps.insert(role.into(), 1);
        }
        for server in [Server::Rabbitmq, Server::Cassandra] {
            planned.deaths.insert(format!("{server:?}"), OUTAGES + 1);
        }
        Some(planned)
    }

    /// About how long it takes: the feed is to last as long.
    pub(super) fn time(&self) -> Duration {
        let taken = |(after, fault): &(Duration, Fault)| {
            let fault = match fault {
                // What is killed takes a while to be there again; servers take longest.
                Fault::Kill { away, .. } => *away + Duration::from_millis(500),
                Fault::Sleep { time, .. } => *time,
                Fault::Outage { away, .. } => *away + Duration::from_secs(8),
            };
            *after + fault
        };
        let time: Duration = self.steps.iter().map(taken).sum();
        match self.scope {
            // Nobody's feed may be over before the last fault, on a slow machine either.
            Scope::All => time * 2,
            Scope::Roles | Scope::Some => time,
        }
    }
}

/// Who dies where a death of the role is to be one: of collectors only one of the two works.
fn all_of(role: &'static str) -> Vec<Victim> {
    (0..INSTANCES).map(|nth| Victim { role, nth }).collect()
}

/// A fault for each role, in any order.
fn few(random: &mut ChaCha8Rng) -> Vec<Fault> {
    let mut roles = ROLES;
    roles.shuffle(random);
    let [sleeps, die @ ..] = roles;
    let die = die.into_iter().map(|role| Fault::Kill {
        victims: vec![victim(random, role)],
        away: Duration::ZERO,
    });
    let mut faults: Vec<Fault> = die.collect();
    faults.push(sleep(random, sleeps));
    faults.shuffle(random);
    faults
}

/// Deaths of one, two or three at a time, sleep, and in some of the schedules an outage.
fn some(seed: u64, random: &mut ChaCha8Rng) -> Vec<Fault> {
    let mut faults: Vec<Fault> = (0..FAULTS).map(|_| one(random)).collect();
    if seed.is_multiple_of(OUTAGE_EVERY) {
        let servers = [Server::Rabbitmq, Server::Cassandra];
        let nth = seed / OUTAGE_EVERY;
        let away = match nth.is_multiple_of(LONG_EVERY) {
            true => LONG,
            false => millis(random, 0..3_000),
        };
        let server = servers[random.random_range(0..servers.len())];
        let at = random.random_range(0..faults.len());
        faults.insert(at, Fault::Outage { server, away });
    }
    faults
}

/// Each fault as often as it is to come, in any order.
fn all(random: &mut ChaCha8Rng) -> Vec<Fault> {
    let mut faults = Vec::new();
    for role in ROLES {
        faults.push(sleep(random, role));
        faults.extend((0..DEATHS).map(|_| Fault::Kill {
            victims: all_of(role),
            away: Duration::ZERO,
        }));
    }
    for server in [Server::Rabbitmq, Server::Cassandra] {
        let outages = [Duration::ZERO; OUTAGES].into_iter().chain([LONG]);
        faults.extend(outages.map(|away| Fault::Outage { server, away }));
    }
    faults.shuffle(random);
    faults
}

fn one(random: &mut ChaCha8Rng) -> Fault {
    if random.random_range(0..4) == 0 {
        let role = ROLES[random.random_range(0..ROLES.len())];
        return sleep(random, role);
    }
    let mut all: Vec<Victim> = Vec::new();
    for role in ROLES {
        all.extend((0..INSTANCES).map(|nth| Victim { role, nth }));
    }
    all.shuffle(random);
    all.truncate(random.random_range(1..=3));
    let is_away = random.random_range(0..2) == 0;
    let away = if is_away {
        millis(random, 0..2_500)
    } else {
        Duration::ZERO
    };
    Fault::Kill { victims: all, away }
}

#[test]
fn a_seed_gives_the_same_schedule_and_two_hundred_of_them_have_it_all() {
    let plans: Vec<Plan> = (0..200).map(|seed| Plan::of(seed, Scope::Some)).collect();
    assert_eq!(plans[7], Plan::of(7, Scope::Some));
    assert_ne!(plans[7].steps, plans[8].steps);
    let steps = || plans.iter().flat_map(|plan| &plan.steps);
    for role in ROLES {
        let is = |victim: &Victim| victim.role == role;
        let dies = |(_, fault): &&(Duration, Fault)| matches!(fault, Fault::Kill { victims, .. } if victims.iter().any(is));
        let sleeps = |(_, fault): &&(Duration, Fault)| matches!(fault, Fault::Sleep { sleeper, .. } if is(sleeper));
        assert!(steps().filter(dies).count() > 200, "{role} dies too seldom");
        assert!(
            steps().filter(sleeps).count() > 40,
            "{role} sleeps too seldom"
        );
    }
    for killed in [Server::Rabbitmq, Server::Cassandra] {
        for long in [false, true] {
            let found = steps().any(|(_, fault)| {
                matches!(fault, Fault::Outage { server, away } if *server == killed && (*away == LONG) == long)
            });
            assert!(found, "{killed:?}, long: {long}");
        }
    }
}
