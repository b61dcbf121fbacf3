//! Distinct counts by ExaLogLog with t = 2 and d = 20 (Ertl 2024, "ExaLogLog: Space-Efficient and Practical
//! Approximate Distinct Counting up to the Exa-Scale"), exact while small.
//!
//! - **Size**: 2^p registers of 28 bits: 1,792 bytes at p = 9, 7,168 at p = 11, and no more than that before.
//! - **Exact** up to 224 keys at p = 9, 896 at p = 11: their hashes are kept, sorted.
//! - **Error** beyond: 1.60 % RMS at p = 9, 0.80 % at p = 11, also merged, up to 10^18 keys. HyperLogLog needs
//!   3,175 and 12,700 bytes for it.
//! - Neither bytes nor answers depend on the order of keys or merges: sums of powers of two are exact.
//!
//! A register holds the highest update value that it has seen, and of the 20 below it which were seen too. The
//! estimate is that of maximum likelihood over all of these, its bounds by the information in them.

use super::SketchError;

/// Sub-buckets of a power of two, as bits.
const T: u32 = 2;
/// Values below the highest that are remembered.
const D: u32 = 20;
const SEEN_MASK: u32 = (1 << D) - 1;
const REGISTER_BITS: usize = 28;
const VERSION: u8 = 1;
/// Bytes before the state: version, precision, kind.
const HEAD_BYTES: usize = 3;
const EXACT: u8 = 0;
const REGISTERS: u8 = 1;
/// By how many standard errors bounds lie beside the estimate, for 95 %.
const Z95: f64 = 1.959_963_984_540_054;
/// By how much the likelihood overestimates, times the number of registers (the paper's c at t = 2, d = 20,
/// which a test computes anew; 400,000 trials with 8 registers gave 0.111, 200,000 with 16 gave 0.106).
const BIAS: f64 = 0.105_5;

/// How many registers there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// 2^9 registers, 1,792 bytes, 1.60 %.
    Usual = 9,
    /// 2^11 registers, 7,168 bytes, 0.80 %.
    Fine = 11,
}

impl Precision {
    const fn registers(self) -> usize {
        1 << self as usize
    }

    const fn bytes(self) -> usize {
        self.registers() * REGISTER_BITS / 8
    }

    /// Hashes that are kept at most: as many as take no more room than registers.
    const fn exact_max(self) -> usize {
        self.bytes() / size_of::<u64>()
    }

    fn of(number: u8) -> Option<Self> {
        [Self::Usual, Self::Fine]
            .into_iter()
            .find(|precision| *precision as u8 == number)
    }
}

/// A distinct count with its bounds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Count {
    /// The estimate.
    pub estimate: f64,
    /// The truth is above it 97.5 % of the time.
    pub lower: f64,
    /// The truth is below it 97.5 % of the time.
    pub upper: f64,
    /// Whether it is the truth.
    pub is_exact: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum State {
    /// Hashes, rising.
    Exact(Vec<u64>),
    /// Registers, two in seven bytes.
    Registers(Box<[u8]>),
}

/// A set of keys, as far as it takes to count them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExaLogLog {
    precision: Precision,
    state: State,
}

impl ExaLogLog {
    /// Of no keys.
    #[must_use]
    pub const fn new(precision: Precision) -> Self {
        Self {
            precision,
            state: State::Exact(Vec::new()),
        }
    }

    /// How many registers it has once it needs them.
    #[must_use]
    pub const fn precision(&self) -> Precision {
        self.precision
    }

    /// Adds a key by its hash ([`super::hash_of`]).
    pub fn insert(&mut self, hash: u64) {
        if let State::Exact(hashes) = &mut self.state {
            match hashes.binary_search(&hash) {
                Ok(_) => return,
                Err(place) if hashes.len() < self.precision.exact_max() => {
                    return hashes.insert(place, hash);
                }
                Err(_) => {}
            }
        }
        let precision = self.precision;
        take(self.registers(), precision, hash);
    }

    /// Adds all keys of another.
    ///
    /// # Errors
    /// [`SketchError::Precision`] where the other is of another size; this one is as it was.
    pub fn merge(&mut self, other: &Self) -> Result<(), SketchError> {
        if self.precision != other.precision {
            return Err(SketchError::Precision {
                ours: self.precision as u8,
                theirs: other.precision as u8,
            });
        }
        match &other.state {
            State::Exact(hashes) => {
                for hash in hashes {
                    self.insert(*hash);
                }
            }
            State::Registers(theirs) => {
                let count = self.precision.registers();
                let ours = self.registers();
                for at in 0..count {
                    set(ours, at, merged(get(ours, at), get(theirs, at)));
                }
            }
        }
        Ok(())
    }

    /// How many distinct keys there were.
    #[must_use]
    pub fn count(&self) -> Count {
        match &self.state {
            State::Exact(hashes) => {
                let count = hashes.len() as f64;
                Count {
                    estimate: count,
                    lower: count,
                    upper: count,
                    is_exact: true,
                }
            }
            State::Registers(registers) => Likelihood::of(registers, self.precision).count(),
        }
    }

    /// The bytes: version, precision, kind, then the hashes or the registers, little-endian.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = vec![VERSION, self.precision as u8];
        match &self.state {
            State::Exact(hashes) => {
                bytes.push(EXACT);
                bytes.extend(hashes.iter().flat_map(|hash| hash.to_le_bytes()));
            }
            State::Registers(registers) => {
                bytes.push(REGISTERS);
                bytes.extend_from_slice(registers);
            }
        }
        bytes
    }

    /// Reads bytes of [`ExaLogLog::to_bytes`].
    ///
    /// # Errors
    /// [`SketchError`] where they are none: another version, another length, hashes that do not rise, registers
    /// that no key leaves.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SketchError> {
        let malformed = SketchError::Malformed;
        super::check_version(bytes, VERSION)?;
        let (head, body) = bytes
            .split_at_checked(HEAD_BYTES)
            .ok_or(malformed("cut short"))?;
        let precision = Precision::of(head[1]).ok_or(malformed("a precision that there is not"))?;
        let state = match head[2] {
            EXACT => {
                let (hashes, rest) = body.as_chunks();
                let hashes: Vec<u64> = hashes
                    .iter()
                    .map(|hash| u64::from_le_bytes(*hash))
                    .collect();
                if !rest.is_empty() || hashes.len() > precision.exact_max() {
                    return Err(malformed("a length that there is not"));
                }
                if !hashes.is_sorted_by(|a, b| a < b) {
                    return Err(malformed("hashes that do not rise"));
                }
                State::Exact(hashes)
            }
            REGISTERS => {
                if body.len() != precision.bytes() {
                    return Err(malformed("a length that there is not"));
                }
                let highest = value_max(precision);
                if body.iter().all(|byte| *byte == 0) {
                    return Err(malformed("registers of no key"));
                }
                if (0..precision.registers()).any(|at| !is_possible(get(body, at), highest)) {
                    return Err(malformed("a register that no key leaves"));
                }
                State::Registers(body.into())
            }
            _ => return Err(malformed("a kind that there is not")),
        };
        Ok(Self { precision, state })
    }

    /// The registers, made of the hashes where these were kept so far.
    fn registers(&mut self) -> &mut [u8] {
        if let State::Exact(hashes) = &self.state {
            let mut registers = vec![0; self.precision.bytes()].into_boxed_slice();
            for hash in hashes {
                take(&mut registers, self.precision, *hash);
            }
            self.state = State::Registers(registers);
        }
        match &mut self.state {
            State::Registers(registers) => registers,
            State::Exact(_) => unreachable!("registers were made"),
        }
    }
}

/// The highest update value.
const fn value_max(precision: Precision) -> u32 {
    (64 - precision as u32 - T + 1) << T
}

/// −log₂ of how likely a key brings its register this value.
fn exponent_of(precision: Precision, value: u32) -> u32 {
    (T + 1 + ((value - 1) >> T)).min(64 - precision as u32)
}

/// Where the four bytes lie that a register is in, and by how much it is shifted there.
const fn place(at: usize) -> (usize, u32) {
    (at / 2 * 7 + at % 2 * 3, (at % 2 * 4) as u32)
}

fn get(registers: &[u8], at: usize) -> u32 {
    let (place, shift) = place(at);
    let bytes = registers[place..]
        .first_chunk()
        .expect("a register is within");
    u32::from_le_bytes(*bytes) >> shift & ((1 << REGISTER_BITS) - 1)
}

fn set(registers: &mut [u8], at: usize, register: u32) {
    let (place, shift) = place(at);
    let bytes: &mut [u8; 4] = registers[place..]
        .first_chunk_mut()
        .expect("a register is within");
    let others = u32::from_le_bytes(*bytes) & !(((1 << REGISTER_BITS) - 1) << shift);
    *bytes = (others | register << shift).to_le_bytes();
}

/// Takes a key: the register by the bits above the lowest two, the value by the leading zeros and these two.
fn take(registers: &mut [u8], precision: Precision, hash: u64) {
    let p = precision as u32;
    let at = (hash >> T) as usize & (precision.registers() - 1);
    let zeros = (hash | ((1 << (p + T)) - 1)).leading_zeros();
    let value = (zeros << T) + (hash as u32 & ((1 << T) - 1)) + 1;
    let register = get(registers, at);
    let updated = updated(register, value);
    if updated != register {
        set(registers, at, updated);
    }
}

/// The highest value of a register; 0: none was seen.
const fn highest(register: u32) -> u32 {
    register >> D
}

/// The bits of the values below the highest one, as a higher one by `by` has them.
const fn seen_from(register: u32, by: u32) -> u32 {
    if by > D {
        return 0;
    }
    ((1 << D) | (register & SEEN_MASK)) >> by
}

const fn updated(register: u32, value: u32) -> u32 {
    let highest = highest(register);
    if value > highest {
        // Of a register that has seen nothing it marks the value 0, which is none: readers pass over it.
        return value << D | seen_from(register, value - highest);
    }
    let below = highest - value;
    if below == 0 || below > D {
        return register;
    }
    register | 1 << (D - below)
}

const fn merged(a: u32, b: u32) -> u32 {
    let (high, low) = if a >= b { (a, b) } else { (b, a) };
    let by = highest(high) - highest(low);
    if low == 0 || by == 0 {
        return high | low;
    }
    high | seen_from(low, by)
}

/// Whether keys can leave a register like this: a marked value is at least 1, but for the mark of the value 0,
/// which a register has from its first key on.
fn is_possible(register: u32, value_max: u32) -> bool {
    let highest = highest(register);
    if highest == 0 || highest > D {
        return highest <= value_max && (highest > 0 || register == 0);
    }
    let zero_and_below = register & ((1 << (D - highest + 1)) - 1);
    zero_and_below == 1 << (D - highest)
}

/// What the registers say of how many keys there were: the log-likelihood of λ keys a register is
/// −αλ + Σⱼ βⱼ ln(1 − exp(−λ/2ʲ)).
struct Likelihood {
    precision: Precision,
    /// α times 2^(64 − p).
    alpha: u128,
    beta: [u32; 65],
}

impl Likelihood {
    fn of(registers: &[u8], precision: Precision) -> Self {
        let mut likelihood = Self {
            precision,
            alpha: 0,
            beta: [0; 65],
        };
        for at in 0..precision.registers() {
            likelihood.add(get(registers, at));
        }
        likelihood
    }

    fn add(&mut self, register: u32) {
        let (one, highest) = (64 - self.precision as u32, highest(register));
        if highest == 0 {
            self.alpha += 1 << one;
            return;
        }
        // How likely a key brings a value above the highest: those that share its exponent, and all beyond.
        let exponent = exponent_of(self.precision, highest);
        let beyond = ((1 << T) * (1 + exponent - T)) - highest;
        self.alpha += u128::from(beyond) << (one - exponent);
        self.beta[exponent as usize] += 1;
        for below in 1..=D.min(highest - 1) {
            let exponent = exponent_of(self.precision, highest - below);
            if register >> (D - below) & 1 == 1 {
                self.beta[exponent as usize] += 1;
            } else {
                self.alpha += 1 << (one - exponent);
            }
        }
    }

    /// The λ of the highest likelihood, by Newton's method on its derivative, which is convex and falls: from
    /// the left it comes nearer at each step, and never passes.
    fn count(&self) -> Count {
        let m = self.precision.registers() as f64;
        let alpha = self.alpha as f64 / 2f64.powi(64 - self.precision as i32);
        let terms: Vec<(f64, f64)> = (0..)
            .zip(self.beta)
            .filter(|(_, count)| *count > 0)
            .map(|(exponent, count)| (2f64.powi(-exponent), f64::from(count)))
            .collect();
        if alpha == 0.0 {
            // Every register is full: beyond what can be counted.
            return Count {
                estimate: f64::INFINITY,
                lower: 2f64.powi(63),
                upper: f64::INFINITY,
                is_exact: false,
            };
        }
        let seen: f64 = terms.iter().map(|(_, count)| count).sum();
        let weight: f64 = terms.iter().map(|(share, count)| share * count).sum();
        // 1/(eʸ − 1) ≥ 1/y − ½.
        let mut lambda = seen / (alpha + weight / 2.0);
        let mut information = 0.0;
        for _ in 0..100 {
            let mut slope = -alpha;
            information = 0.0;
            for (share, count) in &terms {
                let grown = (lambda * share).exp_m1();
                slope += count * share / grown;
                information += count * share * share * (1.0 + 1.0 / grown) / grown;
            }
            let step = slope / information;
            lambda += step;
            if step.abs() <= lambda * 1e-12 {
                break;
            }
        }
        let estimate = m * lambda / (1.0 + BIAS / m);
        let spread = Z95 * m / information.sqrt();
        Count {
            estimate,
            lower: (estimate - spread).max(0.0),
            upper: estimate + spread,
            is_exact: false,
        }
    }
}

#[cfg(test)]
mod tests;
