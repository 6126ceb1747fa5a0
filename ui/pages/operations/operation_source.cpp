// Re-wraps as operations; a further kind is a further class here.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/operations/operation_source.h"

#include "models/items/keys/key_words.h"

#include <algorithm>
#include <map>

namespace strongroom::ui {
namespace {

class RewrapSource final : public OperationSource
{
public:
    explicit RewrapSource(PageContext& context) : m_context(context) {}

    bool isOffered() const override
    {
        return m_context.keys != nullptr && m_context.may(domain::Capability::SeeSecrets);
    }
    bool mayTurn() const override { return m_context.may(domain::Capability::Manage); }
    std::string changeKind() const override { return "key"; }
    void load(QObject* asker, Then<std::vector<ToldOperation>> then) override;
    void turn(const domain::Operation& operation, bool goOn, QObject* asker,
              Then<Done> then) override;

private:
    std::vector<ToldOperation> told(const std::vector<domain::Rewrap>& rewraps) const;

    PageContext& m_context;
    std::map<std::string, QString> m_names{}; ///< Of keys: progress is asked for often.
};

void RewrapSource::load(QObject* asker, Then<std::vector<ToldOperation>> then)
{
    report<std::vector<domain::Rewrap>>(
        m_context.keys->rewraps(m_context.organization()), asker,
        [this, asker, then = std::move(then)](Result<std::vector<domain::Rewrap>> rewraps) {
            if (!rewraps)
                return then(rewraps.error());
            const bool known = std::ranges::all_of(
                *rewraps, [this](const auto& one) { return m_names.contains(one.target); });
            if (known)
                return then(told(*rewraps));
            report<domain::EncryptionKeys>(
                m_context.keys->keys(m_context.organization(), false), asker,
                [this, rewraps = std::move(*rewraps), then](Result<domain::EncryptionKeys> keys) {
                    for (const auto& rewrap : rewraps)
                        if (keys) // Else the id has to do, and the name is asked for again.
                            m_names[rewrap.target] = items::keyNameIn(*keys, rewrap.target);
                    then(told(rewraps));
                });
        });
}

std::vector<ToldOperation> RewrapSource::told(const std::vector<domain::Rewrap>& rewraps) const
{
    std::vector<ToldOperation> all;
    for (const auto& rewrap : rewraps) {
        const auto name = m_names.find(rewrap.target);
        all.push_back({domain::operationOf(rewrap),
                       name == m_names.end() ? QString::fromStdString(rewrap.target) : name->second,
                       false});
    }
    return all;
}

void RewrapSource::turn(const domain::Operation& operation, bool goOn, QObject* asker,
                        Then<Done> then)
{
    const domain::RewrapId id{operation.id};
    report<domain::Rewrap>(goOn ? m_context.keys->resumeRewrap(m_context.organization(), id)
                                : m_context.keys->pauseRewrap(m_context.organization(), id),
                           asker, [then = std::move(then)](Result<domain::Rewrap> turned) {
                               then(turned ? Result<Done>(Done{}) : turned.error());
                           });
}

} // namespace

std::vector<std::unique_ptr<OperationSource>> operationSources(PageContext& context)
{
    std::vector<std::unique_ptr<OperationSource>> sources;
    sources.push_back(std::make_unique<RewrapSource>(context));
    return sources;
}

} // namespace strongroom::ui
