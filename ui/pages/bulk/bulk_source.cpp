// Whose deed it is decides the server; what it lists can be turned.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/bulk/bulk_source.h"

#include "models/items/bulk/bulk_words.h"
#include "ui/pages/bulk/bulk_details_sheet.h"

namespace strongroom::ui {
namespace {

using client::BulkTurn;

class BulkSource final : public OperationSource
{
public:
    explicit BulkSource(const BulkContext& context) : m_all(context) {}

    bool isOffered() const override { return m_all.pages.may(domain::Capability::Write); }
    bool mayTurn() const override { return true; }
    std::string changeKind() const override { return "bulk"; }
    void load(QObject* asker, Then<std::vector<ToldOperation>> then) override;
    void turn(const domain::Operation& operation, bool goOn, QObject* asker,
              Then<Done> then) override;
    bool hasDetails() const override { return true; }
    void showDetails(const domain::Operation& operation, QWidget* parent,
                     std::function<void(const std::string&)> turned) override;
    void undo(const domain::Operation& operation, QObject* asker, Then<std::string> then) override;

private:
    const domain::OrganizationId& organization() const { return m_all.pages.organization(); }

    const BulkContext m_all;
};

void BulkSource::load(QObject* asker, Then<std::vector<ToldOperation>> then)
{
    report<std::vector<domain::Bulk>>(
        m_all.api.list(organization()), asker,
        [then = std::move(then)](Result<std::vector<domain::Bulk>> bulks) {
            if (!bulks)
                return then(bulks.error());
            std::vector<ToldOperation> all;
            for (const auto& bulk : *bulks)
                all.push_back({domain::operationOf(bulk), items::bulkTitle(bulk),
                               bulk.undoUntil.has_value()});
            then(std::move(all));
        });
}

void BulkSource::turn(const domain::Operation& operation, bool goOn, QObject* asker,
                      Then<Done> then)
{
    report<domain::Bulk>(
        m_all.api.turn(organization(), {operation.id}, goOn ? BulkTurn::Resume : BulkTurn::Pause),
        asker, [then = std::move(then)](Result<domain::Bulk> turned) {
            then(turned ? Result<Done>(Done{}) : turned.error());
        });
}

void BulkSource::showDetails(const domain::Operation& operation, QWidget* parent,
                             std::function<void(const std::string&)> turned)
{
    auto* sheet = new BulkDetailsSheet(m_all, {operation.id}, parent);
    QObject::connect(
        sheet, &BulkDetailsSheet::turned, parent,
        [turned = std::move(turned)](const domain::Bulk& bulk) { turned(bulk.id.value); });
    sheet->open();
}

void BulkSource::undo(const domain::Operation& operation, QObject* asker, Then<std::string> then)
{
    report<domain::Bulk>(m_all.api.turn(organization(), {operation.id}, BulkTurn::Undo), asker,
                         [then = std::move(then)](Result<domain::Bulk> back) {
                             then(back ? Result<std::string>(back->id.value) : back.error());
                         });
}

} // namespace

std::unique_ptr<OperationSource> bulkSource(const BulkContext& context)
{
    return std::make_unique<BulkSource>(context);
}

} // namespace strongroom::ui
