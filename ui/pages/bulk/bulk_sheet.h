// One deed on many secrets: which, what it would come to, and then done by the server.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/bulk/bulk_models.h"
#include "ui/pages/bulk/bulk_context.h"
#include "ui/widgets/sheet.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QVBoxLayout;

namespace strongroom::ui {

class RotationPolicyForm;
class TextLabel;
class TypedName;

/// The secrets, as they were seen.
struct BulkChoice
{
    std::vector<domain::BulkTarget> secrets{};
    std::optional<domain::BackendId> backend{}; ///< That all of them stand in; none: in several.
    bool trash = false;
    std::size_t marked = 0; ///< Where they are too many to be listed.
};

/// What is chosen stays so, as it was seen, whatever the list behind shows meanwhile.
class BulkSheet : public Sheet
{
    Q_OBJECT

public:
    BulkSheet(const BulkContext& context, BulkChoice choice, QWidget* parent);

signals:
    void started(const domain::Bulk& bulk);
    /// They are to go to another backend, which has a sheet of its own.
    void moveRequested(const domain::BackendId& from, const std::vector<domain::SecretId>& secrets);

private:
    void build();
    void addDeeds();
    QWidget* buildFields();
    QWidget* buildPlan();
    domain::BulkDeed deed() const;
    bool isMove() const;
    std::size_t marked() const;
    domain::BulkWish wish() const;
    /// Why nothing can be asked yet; empty if it can.
    QString lacking() const;
    void planSoon();
    void plan();
    void show(domain::Bulk plan);
    /// The button, and what has to be typed, for what would be done now.
    void settle();
    /// How many, of which, and what can be done about it later.
    QString summary() const;
    /// What can be done about it later.
    QString afterwards() const;
    void start();
    void moveAway();

    PageContext& m_context;
    client::BulkApi& m_bulk;
    const BulkChoice m_choice;
    items::BulkPlaceModel m_places;
    QComboBox* m_deed;
    QLineEdit* m_add;
    QLineEdit* m_remove;
    QLineEdit* m_owner;
    RotationPolicyForm* m_policy;
    QLineEdit* m_reason;
    QFormLayout* m_form = nullptr;
    TextLabel* m_summary;
    TextLabel* m_reasons;
    QCheckBox* m_exceptProduction;
    QVBoxLayout* m_typing = nullptr;
    TypedName* m_typed = nullptr;
    std::uint64_t m_typedFor = 0;
    domain::Bulk m_plan{}; ///< Without an id while none fits what is said here.
    QTimer m_soon{this};
    int m_question = 0;
};

} // namespace strongroom::ui
