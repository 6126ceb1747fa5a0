// The connection test: every right that a backend has to give, tried one by one.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/store/version_store.h"

#include "base/ids.h"

#include <algorithm>
#include <array>
#include <functional>

namespace strongroom::providers {
namespace {

constexpr std::array<std::string_view, 4> way{"address", "dns", "connect", "tls"};

/// Where a failed sign-in stopped; "time_out" and "answer" are troubles of what was connected to.
std::string_view stepOf(const Error& error)
{
    if (std::ranges::find(way, error.field) != way.end())
        return error.field;
    if (error.field == "time_out")
        return "connect";
    return "authentication";
}

/// A run of steps that ends with the first failure.
class Trial
{
public:
    void way(const Result<Done>& signedIn)
    {
        const std::string failed(signedIn ? std::string_view() : stepOf(signedIn.error()));
        for (const auto name : {"address", "dns", "connect", "tls", "authentication"}) {
            const bool here = failed == name;
            m_steps.push_back({name, !here, here ? signedIn.error().message : std::string()});
            if (here)
                return;
        }
    }

    template <class T>
    void step(std::string name, const std::function<Result<T>()>& act)
    {
        if (!goesOn())
            return;
        const auto outcome = act();
        m_steps.push_back({std::move(name), outcome.hasValue(),
                           outcome ? std::string() : outcome.error().message});
    }

    bool goesOn() const { return m_steps.empty() || m_steps.back().passed; }
    std::vector<StoreStep> take() { return std::move(m_steps); }

private:
    std::vector<StoreStep> m_steps{};
};

Error notWhatWasStored()
{
    return {ErrorKind::Corrupted,
            "The backend returns something else than was stored in it. Check that nothing between "
            "changes what is sent.",
            {},
            "answer"};
}

Result<Done> holds(const Result<std::vector<StoredVersion>>& listed, const StoreKey& key)
{
    if (!listed)
        return listed.error();
    if (std::ranges::find(*listed, key.version, &StoredVersion::version) == listed->end())
        return Error{ErrorKind::Corrupted,
                     "The backend does not list what was just stored in it.",
                     {},
                     "answer"};
    return Done{};
}

} // namespace

std::vector<StoreStep> VersionStore::test()
{
    const StoreKey key{newId(), newId()};
    constexpr std::string_view text = "Strongroom tries whether it can store here.";
    std::string place;
    Trial trial;
    trial.way(authenticate());
    if (!trial.goesOn())
        return trial.take();
    trial.step<Done>("create", [&]() -> Result<Done> {
        auto stored = put(key, bytesOf(text));
        if (!stored)
            return stored.error();
        place = *stored;
        return Done{};
    });
    const bool created = trial.goesOn();
    trial.step<Done>("read", [&]() -> Result<Done> {
        const auto stored = read(key, place);
        if (!stored)
            return stored.error();
        if (!std::ranges::equal(*stored, bytesOf(text)))
            return notWhatWasStored();
        return Done{};
    });
    trial.step<Done>("list", [&] { return holds(list(key.secret), key); });
    if (traits().softDelete)
        trial.step<Done>("delete", [&] { return remove(key, place); });
    if (traits().undelete)
        trial.step<Done>("undelete", [&] { return undelete(key, place); });
    if (traits().destroyVersion)
        trial.step<Done>("destroy", [&] { return destroy(key, place); });
    if (!created)
        return trial.take();
    // Cleared away after a failure as well; then its own failure is no news.
    const auto cleared = destroySecret(key.secret);
    if (!traits().destroyVersion || (trial.goesOn() && !cleared))
        trial.step<Done>("destroy", [&] { return cleared; });
    return trial.take();
}

Error unsupportedByStore(std::string_view what)
{
    return {ErrorKind::InvalidInput,
            "This backend cannot " + std::string(what) + '.',
            {},
            {},
            "unsupported"};
}

} // namespace strongroom::providers
