// All runners that are connected, asked as one custodian.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/log.h"
#include "server/tunnel/custodian.h"
#include "server/tunnel/promoter.h"
#include "server/tunnel/rings.h"
#include "server/tunnel/runner_link.h"
#include "server/tunnel/store_runners.h"
#include "server/tunnel/witnesses.h"

#include <boost/asio/io_context.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace strongroom::server {

/// Lives on the io_context's thread. Of several runners of an organization, the one that connected
/// last is asked.
class RunnerTunnels final : public Runners, public ValueWork, public Witnesses, public StoreRunners
{
public:
    RunnerTunnels(boost::asio::io_context& io, Log& log,
                  std::chrono::milliseconds patience = std::chrono::seconds(20));

    Result<domain::CustodianKey> key(const domain::OrganizationId& organization) const override;
    boost::asio::awaitable<Result<domain::SealVersionAnswer>>
    sealVersion(domain::OrganizationId organization, domain::SealVersionRequest request,
                Tracing tracing) override;
    boost::asio::awaitable<Result<domain::ReleaseKeysAnswer>>
    releaseKeys(domain::OrganizationId organization, domain::ReleaseKeysRequest request,
                Tracing tracing) override;
    boost::asio::awaitable<Result<domain::MoveVersionAnswer>>
    moveVersion(domain::OrganizationId organization, domain::MoveVersionRequest request,
                Tracing tracing) override;
    boost::asio::awaitable<Result<domain::KeyringStatus>>
    changeKey(domain::OrganizationId organization, domain::KeyChange change,
              Tracing tracing) override;
    boost::asio::awaitable<Result<domain::KeyringStatus>>
    keyStatus(domain::OrganizationId organization, domain::KeyStatusRequest request,
              Tracing tracing) override;
    boost::asio::awaitable<Result<domain::RewrapAnswer>> rewrap(domain::OrganizationId organization,
                                                                domain::RewrapRequest request,
                                                                Tracing tracing) override;

    boost::asio::awaitable<std::vector<domain::KeyringStatus>>
    rings(domain::OrganizationId organization, Tracing tracing) override;

    boost::asio::awaitable<Result<domain::CompareValuesAnswer>>
    compareValues(domain::OrganizationId organization, domain::CompareValuesRequest request,
                  Tracing tracing) override;

    boost::asio::awaitable<Result<domain::FindValueAnswer>>
    findValue(domain::OrganizationId organization, domain::FindValueRequest request,
              Tracing tracing) override;
    boost::asio::awaitable<Result<domain::MarkReuseAnswer>>
    markReuse(domain::OrganizationId organization, domain::MarkReuseRequest request,
              Tracing tracing) override;
    boost::asio::awaitable<Result<domain::SealVersionAnswer>>
    promoteVersion(domain::OrganizationId organization, domain::PromoteVersionRequest request,
                   Tracing tracing) override;

    std::vector<domain::OrganizationId> witnessed() const override;
    boost::asio::awaitable<Result<domain::WitnessAnswer>>
    witness(domain::OrganizationId organization, domain::WitnessRequest request) override;

    Result<wire::json::value> askStore(const domain::OrganizationId& organization,
                                       wire::json::object question) override;

    /// A link whose hello was read.
    void connected(std::shared_ptr<RunnerLink> link);
    /// Calls that wait for its answers end with NoCustodian.
    void disconnected(const RunnerLink& link, const std::string& why);
    /// What a runner said after its hello.
    void received(RunnerLink& link, const wire::json::value& message);
    void closeAll();
    /// Closes the links of runners that are not let in any more.
    void closeUnless(const std::function<bool(const RunnerIdentity&)>& admitted);

private:
    boost::asio::awaitable<Result<wire::json::value>> call(domain::OrganizationId organization,
                                                           std::string operation,
                                                           wire::json::object body,
                                                           Tracing tracing);
    /// What is called, read as an Answer.
    template <class Answer>
    boost::asio::awaitable<Result<Answer>> answerTo(domain::OrganizationId organization,
                                                    std::string operation, wire::json::object body,
                                                    Tracing tracing);
    boost::asio::awaitable<Result<wire::json::value>> ask(std::shared_ptr<RunnerLink> link,
                                                          std::string operation,
                                                          wire::json::object body, Tracing tracing);
    boost::asio::awaitable<Result<domain::KeyringStatus>>
    statusFrom(std::shared_ptr<RunnerLink> link, std::string operation, wire::json::object body,
               Tracing tracing);
    boost::asio::awaitable<Result<wire::json::value>>
    askWhoHasIt(domain::OrganizationId organization, wire::json::object question);
    std::vector<std::shared_ptr<RunnerLink>>
    linksOf(const domain::OrganizationId& organization) const;
    std::shared_ptr<RunnerLink> linkOf(const domain::OrganizationId& organization) const;

    boost::asio::io_context& m_io;
    Log& m_log;
    const std::chrono::milliseconds m_patience;
    std::vector<std::shared_ptr<RunnerLink>>
        m_links; ///< Shared with the connection that reads from it.
    std::uint64_t m_calls = 0;
};

} // namespace strongroom::server
