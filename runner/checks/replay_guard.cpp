// Times compared, ids remembered, old ones forgotten.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/checks/replay_guard.h"

#include "models/domain/refusal.h"
#include "runner/checks/identity_check.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace strongroom::runner {

using domain::refusal;
using domain::RefusalReason;

namespace {

constexpr std::size_t width = 12; // Digits: seconds since 1970, for the next 30,000 years.

const Error cannotWrite{ErrorKind::Unavailable,
                        "The key custodian cannot write down which proofs it has taken. Tell your "
                        "administrator."};

std::int64_t secondsOf(Timestamp time)
{
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

std::string written(std::int64_t seconds)
{
    const auto digits = std::to_string(seconds);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

} // namespace

Result<Done> expectTimely(const domain::ProofStamp& stamp, Timestamp now)
{
    if (stamp.issuedAt > now + clockLeeway)
        return refusal(RefusalReason::ProofFromTheFuture);
    if (now - stamp.issuedAt > proofLife + clockLeeway)
        return refusal(RefusalReason::ProofStale);
    return Done{};
}

Result<std::unique_ptr<ReplayGuard>> ReplayGuard::open(const Clock& clock, const std::string& path)
{
    std::unique_ptr<ReplayGuard> guard(new ReplayGuard(clock));
    guard->m_file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (guard->m_file < 0)
        return cannotWrite;
    std::array<char, width> text{};
    const auto size = ::pread(guard->m_file, text.data(), text.size(), 0);
    std::int64_t newest = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, newest);
    if (size == static_cast<ssize_t>(width) && read.ec == std::errc() && read.ptr == end)
        guard->m_before = newest;
    else if (size != 0)
        // What cannot be read may have been anything: nothing that could have been used is taken.
        guard->m_before = secondsOf(clock.now() + clockLeeway);
    guard->m_newest = guard->m_before;
    return guard;
}

ReplayGuard::~ReplayGuard()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<Done> ReplayGuard::take(const domain::ProofStamp& stamp)
{
    const auto now = m_clock.now();
    const auto issued = secondsOf(stamp.issuedAt);
    if (issued <= m_before)
        return refusal(RefusalReason::ProofBeforeStart);
    forgetOld(now);
    if (m_used.contains(stamp.id))
        return refusal(RefusalReason::ProofReplayed);
    if (m_used.size() >= mostRemembered)
        return refusal(RefusalReason::TooManyProofs);
    if (issued > m_newest) {
        const auto text = written(issued);
        if (::pwrite(m_file, text.data(), text.size(), 0) != static_cast<ssize_t>(text.size())
            || ::fdatasync(m_file) != 0)
            return cannotWrite;
        m_newest = issued;
    }
    m_used.emplace(stamp.id, stamp.issuedAt + proofLife + clockLeeway);
    return Done{};
}

void ReplayGuard::forgetOld(Timestamp now)
{
    // Looking through all of them at each proof would cost more than the rest of taking it.
    if (now - m_lookedThrough < std::chrono::seconds(1) && m_used.size() < mostRemembered)
        return;
    m_lookedThrough = now;
    std::erase_if(m_used, [now](const auto& one) { return one.second < now; });
}

} // namespace strongroom::runner
