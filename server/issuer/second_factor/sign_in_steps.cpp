// Password, second factor, and what follows.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/issuer/second_factor/sign_in_steps.h"

#include "crypto/otp/one_time_code.h"
#include "server/issuer/opaque_token.h"

namespace strongroom::server {
namespace {

constexpr std::chrono::minutes life{5};
constexpr std::size_t mostPending = 10'000;

bool isWord(std::string_view words, std::string_view word)
{
    const auto padded = ' ' + std::string(words) + ' ';
    return padded.find(' ' + std::string(word) + ' ') != std::string::npos;
}

/// The program takes nothing less than two factors.
bool wantsSecondFactor(const SignInPurpose& purpose)
{
    const auto* request = std::get_if<AuthorizationRequest>(&purpose);
    return request != nullptr && isWord(request->acrValues, "aal2")
           && !isWord(request->acrValues, "aal1");
}

bool isOwn(const SignInPurpose& purpose)
{
    return std::holds_alternative<OwnPurpose>(purpose);
}

} // namespace

Result<std::string> SignInSteps::keep(Pending pending)
{
    auto ticket = newOpaqueToken();
    if (!ticket)
        return ticket;
    const auto now = m_clock.now();
    pending.until = now + life;
    const std::scoped_lock lock(m_mutex);
    if (m_pending.size() >= mostPending)
        std::erase_if(m_pending, [now](const auto& one) { return one.second.until <= now; });
    if (m_pending.size() >= mostPending)
        return Error{ErrorKind::RateLimited,
                     "Too many people are signing in. Try again in some minutes."};
    m_pending.emplace(hashOf(*ticket), std::move(pending));
    return ticket;
}

std::optional<SignInSteps::Pending> SignInSteps::take(const std::string& ticket)
{
    const std::scoped_lock lock(m_mutex);
    auto found = m_pending.extract(hashOf(ticket));
    if (found.empty() || found.mapped().until <= m_clock.now())
        return std::nullopt;
    return std::move(found.mapped());
}

Result<NextStep> SignInSteps::begin(const SignInPurpose& purpose, const std::string& username,
                                    const SecretBytes& password, const std::string& peer)
{
    const auto* device = std::get_if<DevicePurpose>(&purpose);
    auto account = device != nullptr
                       ? m_devices.identify(device->userCode, username, password, peer)
                       : m_issuer.authenticate(username, password, peer);
    if (!account)
        return account.error();
    Pending pending;
    pending.purpose = purpose;
    pending.account = std::move(*account);
    return afterPassword(std::move(pending), peer);
}

Result<NextStep> SignInSteps::afterPassword(Pending pending, const std::string& peer)
{
    const auto state = m_factors.stateOf(pending.account.subject);
    if (!state)
        return state.error();
    const bool own = isOwn(pending.purpose);
    if (state->on)
        return ask(own ? NextStep::Kind::AskOwnCode : NextStep::Kind::AskCode, std::move(pending),
                   nullptr);
    if (!own && !m_issuer.settings().requireSecondFactor && !wantsSecondFactor(pending.purpose)) {
        pending.amr = {"pwd"};
        return finish(pending, peer);
    }
    auto seed = SecondFactors::newSeed();
    if (!seed)
        return seed.error();
    pending.seed = std::move(*seed);
    return ask(NextStep::Kind::Enrol, std::move(pending), nullptr);
}

Result<NextStep> SignInSteps::ask(NextStep::Kind kind, Pending pending, const Error* problem)
{
    NextStep next;
    next.kind = kind;
    if (problem != nullptr) {
        next.problem = problem->message;
        next.problemKind = problem->kind;
    }
    if (pending.seed)
        next.enrolment = Enrolment{pending.account.username,
                                   SecondFactors::addressOf(*pending.seed, pending.account),
                                   crypto::base32Of(*pending.seed)};
    auto ticket = keep(std::move(pending));
    if (!ticket)
        return ticket.error();
    next.ticket = std::move(*ticket);
    return next;
}

Result<NextStep> SignInSteps::goOn(const std::string& ticket, const std::string& code, OwnDeed deed,
                                   const std::string& peer)
{
    auto pending = take(ticket);
    if (!pending)
        return Error{ErrorKind::NotFound, "This took too long. Go back and begin again."};
    if (!pending->amr.empty())
        return finish(*pending, peer);
    if (pending->seed)
        return enrolled(std::move(*pending), code);
    const bool owns = isOwn(pending->purpose);
    auto amr = m_factors.verify(pending->account, code);
    if (!amr) {
        const auto error = amr.error();
        if (m_issuer.observer && error.kind == ErrorKind::Unauthenticated)
            m_issuer.observer({"session.second_factor", pending->account, error.kind, peer});
        return ask(owns ? NextStep::Kind::AskOwnCode : NextStep::Kind::AskCode, std::move(*pending),
                   &error);
    }
    pending->amr = std::move(*amr);
    return owns ? own(*pending, deed) : finish(*pending, peer);
}

Result<NextStep> SignInSteps::enrolled(Pending pending, const std::string& code)
{
    const auto state = m_factors.stateOf(pending.account.subject);
    if (!state)
        return state.error();
    // Turned on in another window meanwhile: a password alone replaces none.
    if (state->on)
        return Error{ErrorKind::NotFound, "This took too long. Go back and begin again."};
    auto codes = m_factors.turnOn(pending.account, *pending.seed, code);
    if (!codes) {
        const auto error = codes.error();
        return ask(NextStep::Kind::Enrol, std::move(pending), &error);
    }
    NextStep next;
    next.kind = NextStep::Kind::RecoveryCodes;
    next.recoveryCodes = std::move(*codes);
    if (isOwn(pending.purpose))
        return next;
    pending.seed.reset();
    pending.amr = {"pwd", "otp", "mfa"};
    auto ticket = keep(std::move(pending));
    if (!ticket)
        return ticket.error();
    next.ticket = std::move(*ticket);
    return next;
}

Result<NextStep> SignInSteps::own(const Pending& pending, OwnDeed deed)
{
    NextStep next;
    if (deed == OwnDeed::TurnOff) {
        next.kind = NextStep::Kind::TurnedOff;
        const auto off = m_factors.turnOff(pending.account);
        return off ? Result<NextStep>(std::move(next)) : off.error();
    }
    next.kind = NextStep::Kind::RecoveryCodes;
    auto codes = m_factors.renewRecoveryCodes(pending.account);
    if (!codes)
        return codes.error();
    next.recoveryCodes = std::move(*codes);
    return next;
}

Result<NextStep> SignInSteps::finish(const Pending& pending, const std::string& peer)
{
    NextStep next;
    if (const auto* request = std::get_if<AuthorizationRequest>(&pending.purpose)) {
        auto code = m_issuer.codeFor(*request, pending.account, pending.amr, peer);
        if (!code)
            return code.error();
        next.kind = NextStep::Kind::Return;
        next.code = std::move(*code);
        next.request = *request;
        return next;
    }
    const auto& device = std::get<DevicePurpose>(pending.purpose);
    if (auto approved = m_devices.approve(device.userCode, pending.account, pending.amr, peer);
        !approved)
        return approved.error();
    next.kind = NextStep::Kind::DeviceDone;
    return next;
}

} // namespace strongroom::server
