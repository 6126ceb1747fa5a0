// Asked as soon as all three are chosen, and again when one of them changes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/access/question_sheet.h"

#include "models/items/holder_list_model.h"
#include "ui/pages/access/access_picker.h"
#include "ui/pages/access/answer_view.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

std::vector<std::string> permissionsOn(const std::string& type)
{
    if (type == "organization")
        return {"reveal", "see", "write", "manage", "manage_access", "see_audit"};
    if (type == "environment")
        return {"reveal", "see", "write", "manage"};
    return {"reveal", "see", "write", "destroy"};
}

} // namespace

QuestionSheet::QuestionSheet(PageContext& context, const domain::AccessRoster& roster,
                             const domain::AccessObject& subject, QWidget* parent)
    : Sheet(tr("Who may do what"), parent), m_context(context),
      m_subject(new AccessPicker("question.subject", tr("Who"))),
      m_permission(named(new QComboBox, "question.permission", tr("Permission"))),
      m_object(new AccessPicker("question.object", tr("On what"))),
      m_hint(new TextLabel(tr("Choose who, and on what: the answer comes with its reason."),
                           TypeRole::Body, Token::TextSecondary)),
      m_answer(new AnswerView(context))
{
    body()->addWidget(buildQuestion(roster));
    m_hint->setWordWrap(true);
    body()->addWidget(m_hint);
    body()->addWidget(m_answer, 1);
    addCloseButton();
    setMinimumSize(640, 560);
    m_object->addPlaces(context);
    m_object->loadSecrets(context);
    offerPermissions();
    connect(m_subject, &AccessPicker::picked, this, &QuestionSheet::ask);
    connect(m_permission, &QComboBox::currentIndexChanged, this, &QuestionSheet::ask);
    connect(m_object, &AccessPicker::picked, this, [this] {
        offerPermissions();
        ask();
    });
    m_subject->choose(subject);
}

QWidget* QuestionSheet::buildQuestion(const domain::AccessRoster& roster)
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    m_subject->addMembers(roster.members);
    const auto add = [grid](int row, const QString& text, QWidget* field) {
        auto* label = new TextLabel(text);
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
    };
    //: Three lines make a question: Can [Anna] / do this [reveal] / on [secret stripe]
    add(0, tr("Can"), m_subject);
    add(1, tr("do this"), m_permission);
    add(2, tr("on"), m_object);
    grid->setColumnStretch(1, 1);
    return box;
}

void QuestionSheet::offerPermissions()
{
    const auto object = m_object->chosen();
    const auto before = m_permission->currentData().toString();
    const QSignalBlocker quiet(m_permission);
    m_permission->clear();
    for (const auto& one : permissionsOn(object ? object->object.type : "secret"))
        m_permission->addItem(items::permissionText(one), QString::fromStdString(one));
    m_permission->setCurrentIndex(std::max(0, m_permission->findData(before)));
}

void QuestionSheet::ask()
{
    const auto subject = m_subject->chosen();
    const auto object = m_object->chosen();
    const bool whole = subject && object;
    m_hint->setVisible(!whole);
    if (!whole)
        return m_answer->clear();
    m_answer->ask(
        {subject->object, m_permission->currentData().toString().toStdString(), object->object});
}

} // namespace strongroom::ui
