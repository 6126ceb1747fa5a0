// One line a kind.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/runner/key_kinds.h"

#include "app/log/process.h"
#include "providers/aws/kms/kms_kek.h"
#include "providers/azure/keys/azure_key_kek.h"
#include "providers/gcp/kms/gcp_kms_kek.h"
#include "providers/kek/key_settings.h"
#include "providers/openbao/transit/transit_kek.h"
#include "providers/pkcs11/pkcs11_kek.h"

namespace strongroom::app {

using domain::KeyKind;

KeyKinds::KeyKinds(providers::OutboundRules rules, std::string authorities,
                   std::vector<std::string> modules, const Clock& clock)
    : m_clock(clock), m_outbound(std::move(rules)), m_authorities(std::move(authorities)),
      m_modules(std::move(modules))
{}

Result<std::unique_ptr<KeyKinds>> KeyKinds::open(const RunnerConfig& config, const Clock& clock)
{
    auto rules = providers::OutboundRules::parse(config.outboundAllow);
    if (!rules)
        return rules.error();
    std::string authorities;
    if (!config.outboundAuthority.empty()) {
        auto file = readFile(config.outboundAuthority);
        if (!file)
            return file.error();
        authorities = std::move(*file);
    }
    return std::unique_ptr<KeyKinds>(
        new KeyKinds(std::move(*rules), std::move(authorities), config.pkcs11Modules, clock));
}

runner::KeyMaker KeyKinds::maker()
{
    return [this](const domain::KeyDefinition& definition,
                  const SecretBytes& text) -> Result<std::unique_ptr<providers::KeyEncryptionKey>> {
        const auto id = kekIdOf(definition);
        const auto& settings = definition.settings;
        if (definition.kind == KeyKind::GcpKms)
            return providers::GcpKmsKek::create(id, settings, text, m_authorities, m_outbound,
                                                m_clock);
        const auto credentials = providers::KeyCredentials::parse(text);
        if (!credentials)
            return credentials.error();
        switch (definition.kind) {
        case KeyKind::Pkcs11:
            return providers::Pkcs11Kek::create(id, settings, *credentials, m_modules);
        case KeyKind::OpenBaoTransit:
            return providers::TransitKek::create(id, settings, *credentials, m_authorities,
                                                 m_outbound);
        case KeyKind::AwsKms:
            return providers::AwsKmsKek::create(id, settings, *credentials, m_authorities,
                                                m_outbound, m_clock);
        case KeyKind::AzureKey:
            return providers::AzureKeyKek::create(id, settings, *credentials, m_authorities,
                                                  m_outbound, m_clock);
        case KeyKind::GcpKms:
        case KeyKind::Local: break;
        }
        return Error{ErrorKind::InvalidInput, "This runner knows no keys of that kind."};
    };
}

} // namespace strongroom::app
