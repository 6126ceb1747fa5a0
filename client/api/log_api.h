// Whether the record is whole, as this computer can tell by itself.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/audit_event.h"
#include "models/domain/evidence.h"

#include <QCoro/QCoroTask>

#include <optional>
#include <string_view>

namespace strongroom::client {

/// Fields of errors of kind Forged: what is wrong with the record.
inline constexpr std::string_view logForkedField = "log_forked";   ///< It was rewritten.
inline constexpr std::string_view logShorterField = "log_shorter"; ///< It was set back.
inline constexpr std::string_view logKeyField = "log_key";         ///< Another signs it.
inline constexpr std::string_view logEventField = "log_event";     ///< An event was altered.
inline constexpr std::string_view logWitnessField =
    "log_witness"; ///< Another witness, or a forged line.
inline constexpr std::string_view logMemoryField = "log_memory"; ///< Our own file is in doubt.

struct LogStanding
{
    std::uint64_t size = 0;                 ///< Events that the log vouches for.
    Timestamp checkedAt{};                  ///< By this computer's clock.
    std::optional<Timestamp> witnessedAt{}; ///< By the runner's clock; none before the first time.
    std::uint64_t witnessedSize = 0;
};

/// Arguments are taken by value: a coroutine may outlive whatever a reference pointed at.
class LogApi
{
public:
    virtual ~LogApi() = default;

    /// Holds the log against what this computer trusted last, and remembers it. Fails with Forged
    /// and one of the fields above, and as the network does.
    virtual QCoro::Task<Result<LogStanding>> check(domain::OrganizationId organization) = 0;

    /// That the event, as it was got, is in the log. Fails with NotFound for one of before there
    /// was a log, and as check() does.
    virtual QCoro::Task<Result<Done>> prove(domain::AuditEvent event) = 0;

    /// The events of a period, each proven; `wish` has organization, names and period. Fails with
    /// InvalidInput for a period of too many events, and as check() and prove() do.
    virtual QCoro::Task<Result<domain::Evidence>> collect(domain::Evidence wish) = 0;

    /// The PDF file `report` with a signature of `name` in it.
    virtual QCoro::Task<Result<domain::SignedReport>> sign(Bytes report, std::string name) = 0;
};

} // namespace strongroom::client
