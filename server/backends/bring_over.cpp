// A store that is away is waited for; a version that it does not take stays where it is.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/backends/bring_over.h"

#include <algorithm>

namespace strongroom::server {
namespace {

constexpr std::int64_t mostAtOnce = 100;
constexpr std::chrono::seconds longestPause{600};

} // namespace

Result<Done> BringOver::note(const domain::SealContext& context)
{
    if (m_noted.contains(context.organization.value))
        return Done{};
    if (auto noted = m_note(context.organization, context.backend); !noted)
        return noted;
    m_noted.insert(context.organization.value);
    return Done{};
}

Result<Done> BringOver::bring(const VersionHere& one)
{
    const auto secret = m_storage.secret(one.organization, one.secret);
    if (!secret)
        return secret.error();
    auto version = m_storage.version(*secret, one.number);
    if (!version)
        return version.error();
    const auto& context = version->sealed.context;
    if (auto noted = note(context); !noted)
        return noted;
    auto placement = m_payloads.place(context, version->sealed.entries);
    if (!placement)
        return placement.error();
    if (!*placement)
        return Error{ErrorKind::Internal, "The built-in backend has no store."};
    version->placement = std::move(*placement);
    auto brought = m_builtin.bringOver(*version, m_clock.now());
    if (!brought)
        m_payloads.abandon(context, *version->placement);
    return !brought && brought.error().kind == ErrorKind::VersionConflict ? Done{} : brought;
}

bool BringOver::pause(std::chrono::seconds time)
{
    std::unique_lock lock(m_mutex);
    return !m_woken.wait_for(lock, time, [this] { return m_stopping; });
}

void BringOver::run()
{
    std::string after;
    std::chrono::seconds wait{1};
    std::uint64_t brought = 0;
    std::uint64_t left = 0;
    while (pause(std::chrono::seconds(0))) {
        const auto next = m_builtin.here(after, mostAtOnce);
        if (next && next->empty())
            break;
        auto done = next ? Result<Done>(Done{}) : Result<Done>(next.error());
        for (std::size_t i = 0; done && i < next->size() && pause(std::chrono::seconds(0)); ++i) {
            const auto& one = (*next)[i];
            done = bring(one);
            if (!done && done.error().kind == ErrorKind::TooLarge) {
                m_log.write(LogLevel::Warning, "builtin_version_stays",
                            {{"secret", one.secret.value}, {"why", done.error().message}});
                ++left;
                done = Done{};
            } else if (done) {
                ++brought;
            }
            if (done) {
                after = one.id;
                wait = std::chrono::seconds(1);
            }
        }
        if (done)
            continue;
        m_log.write(LogLevel::Warning, "builtin_behind",
                    {{"step", done.error().field}, {"why", done.error().message}});
        if (!pause(wait))
            return;
        wait = std::min(wait * 2, longestPause);
    }
    if (brought + left > 0)
        m_log.write(LogLevel::Info, "builtin_brought_over",
                    {{"versions", std::to_string(brought)}, {"stay", std::to_string(left)}});
}

void BringOver::start()
{
    m_thread = std::thread([this] { run(); });
}

void BringOver::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        m_woken.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace strongroom::server
