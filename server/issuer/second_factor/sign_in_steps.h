// What a browser goes through between a password and the end of a sign-in.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/issuer/device/device_sign_in.h"
#include "server/issuer/issuer.h"
#include "server/issuer/second_factor/second_factors.h"

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace strongroom::server {

/// A program in front of another screen is to be signed in.
struct DevicePurpose
{
    std::string userCode{};
};
/// Somebody looks after their own second factor.
struct OwnPurpose
{
};
using SignInPurpose = std::variant<AuthorizationRequest, DevicePurpose, OwnPurpose>;

/// For an authenticator, to be shown once.
struct Enrolment
{
    std::string username{};
    SecretBytes address; ///< "otpauth://…", for the picture.
    SecretBytes text;    ///< The seed in base32, for whoever types.
};

/// What comes next, and the ticket that goes on from there.
struct NextStep
{
    enum class Kind {
        Return,        ///< To the program, with `code`.
        DeviceDone,    ///< The other program is signed in.
        AskCode,       ///< Of the second factor.
        AskOwnCode,    ///< The same, to change it.
        Enrol,         ///< Shows `enrolment`, and asks for its first code.
        RecoveryCodes, ///< Shows them; goes on if there is a ticket.
        TurnedOff
    };
    Kind kind = Kind::AskCode;
    std::string ticket{};
    std::string code{};
    AuthorizationRequest request{};
    std::optional<Enrolment> enrolment{};
    std::vector<std::string> recoveryCodes{};
    std::string problem{}; ///< Why the same is asked again; empty for none.
    ErrorKind problemKind = ErrorKind::Unauthenticated;
};

/// What a person does about their own second factor.
enum class OwnDeed { TurnOff, RenewRecoveryCodes };

/// May be called from any thread; calls block. A ticket holds five minutes, serves once, and is
/// kept in memory: after a restart one signs in anew.
class SignInSteps
{
public:
    SignInSteps(Issuer& issuer, DeviceSignIn& devices, SecondFactors& factors, const Clock& clock)
        : m_issuer(issuer), m_devices(devices), m_factors(factors), m_clock(clock)
    {}

    /// Fails as Issuer::authenticate() and DeviceSignIn::identify() do.
    Result<NextStep> begin(const SignInPurpose& purpose, const std::string& username,
                           const SecretBytes& password, const std::string& peer);
    /// `code` as the ticket's step asked for it; it may be empty where nothing was asked. A wrong
    /// one leads to the same step again. Fails with NotFound for a ticket that holds no longer.
    Result<NextStep> goOn(const std::string& ticket, const std::string& code, OwnDeed deed,
                          const std::string& peer);

private:
    /// A sign-in under way.
    struct Pending
    {
        SignInPurpose purpose{};
        Account account{};
        std::optional<SecretBytes> seed{}; ///< Of a factor that is being turned on.
        std::vector<std::string> amr{};    ///< Once all is shown.
        Timestamp until{};
    };

    Result<std::string> keep(Pending pending);
    std::optional<Pending> take(const std::string& ticket);
    Result<NextStep> afterPassword(Pending pending, const std::string& peer);
    Result<NextStep> ask(NextStep::Kind kind, Pending pending, const Error* problem);
    Result<NextStep> enrolled(Pending pending, const std::string& code);
    Result<NextStep> own(const Pending& pending, OwnDeed deed);
    Result<NextStep> finish(const Pending& pending, const std::string& peer);

    Issuer& m_issuer;
    DeviceSignIn& m_devices;
    SecondFactors& m_factors;
    const Clock& m_clock;
    std::mutex m_mutex;
    std::map<std::string, Pending> m_pending; ///< By the ticket's hash.
};

} // namespace strongroom::server
