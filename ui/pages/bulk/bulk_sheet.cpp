// Each change of what is said here is looked at anew by the server before it can be confirmed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/bulk/bulk_sheet.h"

#include "models/items/bulk/bulk_words.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/pages/rotation/policy_form.h"
#include "ui/theme/button_kind.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/typed_name.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace strongroom::ui {

using domain::BulkDeed;

namespace {

/// More than these want their number typed.
constexpr std::uint64_t takenBackFor = 30; // Days; the server keeps to them.
constexpr std::uint64_t many = 1000;
/// Of the box of deeds: a sheet of its own.
constexpr int moving = -1;

std::vector<std::string> labelsIn(const QLineEdit& field)
{
    std::vector<std::string> labels;
    for (const auto& part : field.text().split(','))
        if (const auto label = part.trimmed(); !label.isEmpty())
            labels.push_back(label.toStdString());
    return labels;
}

bool areTooLong(const std::vector<std::string>& labels)
{
    return labels.size() > domain::mostLabels
           || std::ranges::any_of(labels, [](const std::string& label) {
                  return label.size() > domain::longestLabel;
              });
}

} // namespace

BulkSheet::BulkSheet(const BulkContext& context, BulkChoice choice, QWidget* parent)
    : Sheet(tr("Change many secrets"), parent), m_context(context.pages), m_bulk(context.api),
      m_choice(std::move(choice)), m_deed(named(new QComboBox, "bulk.deed", tr("What to do"))),
      m_add(named(new QLineEdit, "bulk.addLabels", tr("Labels to add"))),
      m_remove(named(new QLineEdit, "bulk.removeLabels", tr("Labels to remove"))),
      m_owner(named(new QLineEdit, "bulk.owner", tr("Owner"))),
      m_policy(new RotationPolicyForm(this)),
      m_reason(named(new QLineEdit, "bulk.reason", tr("Reason"))), m_summary(new TextLabel),
      m_reasons(new TextLabel({}, TypeRole::Body, Token::TextSecondary)),
      m_exceptProduction(named(new QCheckBox(tr("Leave production out")), "bulk.exceptProduction",
                               tr("Leave production out")))
{
    build();
    settle();
    planSoon();
}

void BulkSheet::addDeeds()
{
    const auto add = [this](BulkDeed deed, const QString& text) {
        m_deed->addItem(text, static_cast<int>(deed));
    };
    if (m_choice.trash) {
        add(BulkDeed::Restore, tr("Restore from the trash"));
        return add(BulkDeed::Destroy, tr("Destroy for good"));
    }
    add(BulkDeed::Trash, tr("Move to the trash"));
    add(BulkDeed::Label, tr("Add or remove labels"));
    add(BulkDeed::Owner, tr("Set the owner"));
    add(BulkDeed::Rotate, tr("Begin rotations"));
    add(BulkDeed::SetRotationPolicy, tr("Set the rotation policy"));
    add(BulkDeed::RemoveRotationPolicy, tr("Remove the rotation policy"));
    if (m_context.moves != nullptr && m_context.backends != nullptr
        && m_context.may(domain::Capability::Manage))
        m_deed->addItem(tr("Move to another backend…"), moving);
}

void BulkSheet::build()
{
    addDeeds();
    body()->addWidget(buildFields());
    body()->addWidget(buildPlan(), 1);
    m_typing = new QVBoxLayout;
    body()->addLayout(m_typing);
    setPrimary(tr("Do it"))->setObjectName("bulk.confirm");
    setMinimumSize(560, 420);
    m_soon.setObjectName("bulk.soon");
    m_soon.setSingleShot(true);
    m_soon.setInterval(400);
    connect(&m_soon, &QTimer::timeout, this, &BulkSheet::plan);
    connect(m_deed, &QComboBox::currentIndexChanged, this, &BulkSheet::planSoon);
    for (auto* field : {m_add, m_remove, m_owner, m_reason})
        connect(field, &QLineEdit::textEdited, this, &BulkSheet::planSoon);
    connect(m_policy, &RotationPolicyForm::edited, this, &BulkSheet::planSoon);
    connect(m_exceptProduction, &QCheckBox::toggled, this, [this](bool except) {
        m_places.setExceptProduction(except);
        settle();
    });
    connect(this, &Sheet::confirmed, this, &BulkSheet::start);
}

QWidget* BulkSheet::buildFields()
{
    auto* fields = new QWidget;
    m_form = new QFormLayout(fields);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_add->setPlaceholderText(tr("separated by commas"));
    m_remove->setPlaceholderText(tr("separated by commas"));
    m_owner->setMaxLength(200);
    m_owner->setPlaceholderText(tr("nobody"));
    m_reason->setPlaceholderText(tr("why, for the record"));
    m_form->addRow(tr("What to do"), m_deed);
    m_form->addRow(tr("Labels to add"), m_add);
    m_form->addRow(tr("Labels to remove"), m_remove);
    m_form->addRow(tr("Owner"), m_owner);
    m_policy->askForMany(*m_form);
    m_form->addRow(tr("Reason"), m_reason);
    return fields;
}

QWidget* BulkSheet::buildPlan()
{
    auto* shown = new QWidget;
    auto* column = new QVBoxLayout(shown);
    column->setContentsMargins(0, 0, 0, 0);
    m_summary->setObjectName("bulk.summary");
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    auto* table = new SrTableView(tr("By environment"));
    table->setObjectName("bulk.places");
    m_places.setEnvironments(m_context.environments);
    table->setModel(&m_places);
    table->setItemDelegate(new RowDelegate(table));
    table->setItemDelegateForColumn(items::BulkPlaceModel::Place,
                                    new EnvDelegate(items::BulkPlaceModel::KindRole, table));
    table->setStretchColumn(items::BulkPlaceModel::Place);
    table->setMinimumHeight(140);
    column->addWidget(table, 1);
    m_reasons->setObjectName("bulk.reasons");
    m_reasons->setWordWrap(true);
    column->addWidget(m_reasons);
    column->addWidget(m_exceptProduction);
    return shown;
}

BulkDeed BulkSheet::deed() const
{
    return static_cast<BulkDeed>(m_deed->currentData().toInt());
}

bool BulkSheet::isMove() const
{
    return m_deed->currentData().toInt() == moving;
}

std::size_t BulkSheet::marked() const
{
    return std::max(m_choice.marked, m_choice.secrets.size());
}

domain::BulkWish BulkSheet::wish() const
{
    domain::BulkWish wish;
    wish.deed = deed();
    wish.secrets = m_choice.secrets;
    if (wish.deed == BulkDeed::Label) {
        wish.addLabels = labelsIn(*m_add);
        wish.removeLabels = labelsIn(*m_remove);
    }
    if (wish.deed == BulkDeed::Owner)
        wish.owner = m_owner->text().trimmed().toStdString();
    if (wish.deed == BulkDeed::SetRotationPolicy)
        wish.rotationPolicy = m_policy->change();
    wish.reason = m_reason->text().trimmed().toStdString();
    return wish;
}

QString BulkSheet::lacking() const
{
    if (marked() == 0)
        return tr("No secret is marked. Close this, and mark some in the list.");
    if (marked() > domain::mostBulkSecrets)
        return tr("%1 secrets are marked, and at most %2 can be changed at once. Narrow the "
                  "filter.")
            .arg(items::countText(marked()), items::countText(domain::mostBulkSecrets));
    if (isMove())
        return m_choice.backend ? tr("You are asked where to next. Values are sealed anew, each "
                                     "secret is signed for on this device.")
                                : tr("They stand in several backends. Mark those of one.");
    const auto said = wish();
    if (said.deed == BulkDeed::Label && said.addLabels.empty() && said.removeLabels.empty())
        return tr("Say which labels to add or to remove.");
    if (areTooLong(said.addLabels) || areTooLong(said.removeLabels))
        return tr("A label has at most %1 bytes, and a secret at most %2 of them.")
            .arg(items::countText(domain::longestLabel), items::countText(domain::mostLabels));
    if (const auto wrong = m_policy->wrong(); said.rotationPolicy && !wrong.isEmpty())
        return wrong;
    if (said.deed == BulkDeed::Destroy && said.reason.size() < domain::shortestDestroyReason)
        return tr("Say why they are to be destroyed, in at least %1 characters: others have to "
                  "agree to it.")
            .arg(items::countText(domain::shortestDestroyReason));
    if (said.reason.size() > domain::longestBulkReason)
        return tr("A reason has at most %1 bytes.")
            .arg(items::countText(domain::longestBulkReason));
    return {};
}

void BulkSheet::planSoon()
{
    ++m_question; // What was asked before is of something else.
    m_plan = {};
    const bool labels = deed() == BulkDeed::Label;
    m_form->setRowVisible(m_add, labels);
    m_form->setRowVisible(m_remove, labels);
    m_form->setRowVisible(m_owner, deed() == BulkDeed::Owner);
    for (auto* field : m_policy->fields())
        m_form->setRowVisible(field, deed() == BulkDeed::SetRotationPolicy);
    m_form->setRowVisible(m_reason, !isMove());
    settle();
    m_soon.start();
}

void BulkSheet::plan()
{
    if (const auto lacks = lacking(); !lacks.isEmpty()) {
        m_places.setRows({});
        m_reasons->clear();
        return m_summary->setText(lacks);
    }
    m_summary->setText(tr("Looking what it would come to…"));
    report<domain::Bulk>(m_bulk.plan(m_context.organization(), wish()), this,
                         [this, question = ++m_question](Result<domain::Bulk> plan) {
                             if (question != m_question)
                                 return;
                             if (plan)
                                 return show(std::move(*plan));
                             m_summary->clear();
                             showError(errorText(plan.error()));
                         });
}

void BulkSheet::show(domain::Bulk plan)
{
    showError({});
    m_plan = std::move(plan);
    m_places.setRows(m_plan.places);
    QStringList reasons;
    for (const auto& reason : m_plan.reasons)
        reasons << tr("%1 × %2").arg(items::countText(reason.count),
                                     QString::fromStdString(reason.problem));
    m_reasons->setText(reasons.join('\n'));
    settle();
}

QString BulkSheet::afterwards() const
{
    if (deed() == BulkDeed::Destroy)
        return tr("All their versions are erased and cannot be brought back. It begins when others "
                  "have agreed.");
    if (deed() == BulkDeed::Rotate)
        return tr("Each is gone on with under Rotation, step by step; until then nothing changes.");
    //: %1 is 30.
    return tr("It can be taken back for %1 days.").arg(items::countText(takenBackFor));
}

QString BulkSheet::summary() const
{
    const auto count = m_places.willBeDone();
    auto text =
        tr("Done to %1 of %2 marked.").arg(items::countText(count), items::countText(marked()));
    if (const auto first = m_places.firstPolicies(); deed() == BulkDeed::SetRotationPolicy)
        text += ' '
                + tr("Without one of their own yet: %1; changed: %2.")
                      .arg(items::countText(first), items::countText(count - first));
    if (const auto production = m_places.inProduction(); production > 0)
        text += ' ' + tr("⚠ %1 of them in production.").arg(items::countText(production));
    return text + ' ' + afterwards();
}

void BulkSheet::settle()
{
    const auto count = m_plan.id.empty() ? 0 : m_places.willBeDone();
    if (!m_plan.id.empty())
        m_summary->setText(summary());
    const bool destroys = deed() == BulkDeed::Destroy;
    const auto typing = count > (destroys ? 0 : many) ? count : 0;
    if (m_typedFor != typing) {
        m_typedFor = typing;
        delete std::exchange(m_typed, nullptr);
        if (typing > 0) {
            m_typed = new TypedName("bulk.count", QString::number(count));
            m_typing->addWidget(m_typed);
            connect(m_typed, &TypedName::typed, this, &BulkSheet::settle);
        }
    }
    if (isMove()) {
        primary()->setText(tr("Move %1 to another backend…").arg(items::countText(marked())));
        return primary()->setEnabled(m_choice.backend && marked() > 0
                                     && marked() <= domain::mostBulkSecrets);
    }
    setButtonKind(*primary(), destroys ? ButtonKind::Danger : ButtonKind::Primary);
    cancel()->setDefault(destroys);
    primary()->setDefault(!destroys);
    primary()->setText(items::bulkDeedText(deed(), count));
    primary()->setEnabled(count > 0 && (m_typed == nullptr || m_typed->isTyped()));
}

void BulkSheet::moveAway()
{
    std::vector<domain::SecretId> secrets;
    for (const auto& target : m_choice.secrets)
        secrets.push_back(target.secret);
    accept();
    emit moveRequested(*m_choice.backend, secrets);
}

void BulkSheet::start()
{
    if (isMove())
        return moveAway();
    const domain::BulkStart agreed{m_places.willBeDone(), m_exceptProduction->isChecked()};
    setBusy(true);
    report<domain::Bulk>(m_bulk.start(m_plan, agreed), this, [this](Result<domain::Bulk> begun) {
        setBusy(false);
        if (begun) {
            accept();
            emit started(*begun);
            return;
        }
        planSoon();
        m_soon.stop();
        plan();
        showError(errorText(begun.error()));
    });
}

} // namespace strongroom::ui
