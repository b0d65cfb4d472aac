<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AtomicFile</name>
    <message>
        <source>The disk is full. Please free some space or choose another folder.</source>
        <translation>磁盘已满。请腾出空间，或换一个文件夹。</translation>
    </message>
    <message>
        <source>Your share of the disk is used up. Please delete something or choose another folder.</source>
        <translation>您的磁盘配额已用完。请删除一些文件，或换一个文件夹。</translation>
    </message>
    <message>
        <source>You may not write in this folder. Please choose another one.</source>
        <translation>您没有在这个文件夹里写入的权限。请换一个文件夹。</translation>
    </message>
    <message>
        <source>The disk is read-only. Please choose another folder.</source>
        <translation>磁盘是只读的。请换一个文件夹。</translation>
    </message>
    <message>
        <source>The folder does not exist. Please create it or choose another one.</source>
        <translation>文件夹不存在。请先新建，或换一个文件夹。</translation>
    </message>
    <message>
        <source>There is a folder of this name. Please choose another file name.</source>
        <translation>已有同名的文件夹。请换一个文件名。</translation>
    </message>
    <message>
        <source>The file name is too long. Please choose a shorter one.</source>
        <translation>文件名太长。请改短一些。</translation>
    </message>
    <message>
        <source>The file would be larger than this disk allows. Please choose another folder.</source>
        <translation>文件超过了这个磁盘允许的大小。请换一个文件夹。</translation>
    </message>
    <message>
        <source>The disk reports a fault. Please choose another disk and have this one checked.</source>
        <translation>磁盘报告了故障。请换一个磁盘，并请人检查这个磁盘。</translation>
    </message>
    <message>
        <source>The system refused it. Please try again or choose another folder.</source>
        <translation>系统拒绝了写入。请再试一次，或换一个文件夹。</translation>
    </message>
    <message>
        <source>“%1” could not be saved. %2</source>
        <translation>“%1”没有保存成功。%2</translation>
    </message>
    <message>
        <source>“%1” is the file that is open just now. Please choose another file name.</source>
        <translation>“%1”是当前打开的文件，请换一个文件名。</translation>
    </message>
    <message>
        <source>The disk is full: %1 are needed. Please free some space or choose another folder.</source>
        <translation>磁盘已满，需要 %1。请腾出空间，或另选文件夹。</translation>
    </message>
    <message>
        <source>There is a file of this name already. Please choose another file name.</source>
        <translation>已有同名文件。请换一个文件名。</translation>
    </message>
</context>
<context>
    <name>BookKind</name>
    <message>
        <source>Member list</source>
        <translation>学员名单</translation>
    </message>
    <message>
        <source>Teacher roster</source>
        <translation>教师花名册</translation>
    </message>
    <message>
        <source>Package list</source>
        <translation>项目包一览表</translation>
    </message>
    <message>
        <source>School list</source>
        <translation>学校名录</translation>
    </message>
    <message>
        <source>Area codes with urban–rural type</source>
        <translation>区划代码与城乡分类</translation>
    </message>
    <message>
        <source>Steps of the packages</source>
        <translation>流程节点</translation>
    </message>
    <message>
        <source>Targets of the packages</source>
        <translation>方案目标</translation>
    </message>
    <message>
        <source>Training records</source>
        <translation>培训记录</translation>
    </message>
    <message>
        <source>Activity list</source>
        <translation>活动台账</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Funds received</source>
        <translation>到位经费</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>支出凭证</translation>
    </message>
    <message>
        <source>List of outcomes</source>
        <translation>成果一览表</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>评分表</translation>
    </message>
</context>
<context>
    <name>BookReaderText</name>
    <message>
        <source>The workbook is protected by a password. Please open it in WPS or Excel, remove the password, save it as .xlsx and read that file.</source>
        <translation>工作簿设有密码。请用 WPS 或 Excel 打开，去掉密码，另存为 .xlsx 后再读入。</translation>
    </message>
    <message>
        <source>This is a Word document in the old format. Please copy its table into a new workbook, save it as .xlsx and read that file.</source>
        <translation>这是旧格式的 Word 文档。请把其中的表格复制到新工作簿，存为 .xlsx 后再读入。</translation>
    </message>
    <message>
        <source>This is a presentation. Please choose a workbook in the .xlsx format.</source>
        <translation>这是演示文稿。请选择 .xlsx 格式的工作簿。</translation>
    </message>
    <message>
        <source>This is a workbook in the old format of Excel 97–2003 (.xls) or of WPS (.et). Please open it in WPS or Excel, save it as .xlsx and read that file.</source>
        <translation>这是旧格式的工作簿（Excel 97–2003 的 .xls 或 WPS 的 .et）。请用 WPS 或 Excel 打开，另存为 .xlsx 后再读入。</translation>
    </message>
    <message>
        <source>This is a web page that was saved under the name of a workbook. Please open it in WPS or Excel, save it as .xlsx and read that file.</source>
        <translation>这其实是一个网页，只是用了工作簿的文件名。请用 WPS 或 Excel 打开，另存为 .xlsx 后再读入。</translation>
    </message>
    <message>
        <source>This is a web archive that was saved under the name of a workbook. Please open it in WPS or Excel, save it as .xlsx and read that file.</source>
        <translation>这其实是一个网页存档，只是用了工作簿的文件名。请用 WPS 或 Excel 打开，另存为 .xlsx 后再读入。</translation>
    </message>
    <message>
        <source>This is a workbook in the format “XML table 2003”. Please open it in WPS or Excel, save it as .xlsx and read that file.</source>
        <translation>这是“XML 表格 2003”格式的工作簿。请用 WPS 或 Excel 打开，另存为 .xlsx 后再读入。</translation>
    </message>
    <message>
        <source>This is an XML file and no workbook. Please choose a workbook (.xlsx) or a table in text form (.csv).</source>
        <translation>这是 XML 文件，不是工作簿。请选择工作簿（.xlsx）或文本表格（.csv）。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is larger than 512 MB. Please split it into several files.</source>
        <translation>文件超过 512 MB。请拆分成几个文件。</translation>
    </message>
    <message>
        <source>This is a workbook of a very old Excel. Please open it in WPS or Excel, save it as .xlsx and read that file.</source>
        <translation>这是很早版本的 Excel 工作簿。请用 WPS 或 Excel 打开，另存为 .xlsx 后再读入。</translation>
    </message>
    <message>
        <source>This is neither a workbook nor a table in text form. Please choose a file in the format .xlsx or .csv.</source>
        <translation>这既不是工作簿，也不是文本表格。请选择 .xlsx 或 .csv 格式的文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. %2</source>
        <translation>“%1”无法读入。%2</translation>
    </message>
    <message>
        <source>The file “%1” does not exist (any more). Please choose it anew.</source>
        <translation>找不到文件“%1”。请重新选择。</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>“%1”不是文件。请选择一个文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Please check whether you may read it and whether another program keeps it locked.</source>
        <translation>“%1”打不开。请检查您是否有读取权限，以及它是否正被其他程序占用。</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>已停止读入。</translation>
    </message>
    <message>
        <source>Please ask for the file once more, or open it in WPS or Excel, save it under a new name as .xlsx and read that file.</source>
        <translation>请让对方重新发送这个文件，或用 WPS 或 Excel 打开，换名另存为 .xlsx 后再读入。</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Rural teachers are %1 of the members</source>
        <translation>乡村教师占学员的 %1</translation>
    </message>
    <message>
        <source>Rural teachers are %1; the target is %2</source>
        <translation>乡村教师占 %1，目标为 %2</translation>
    </message>
    <message>
        <source>Rural teachers are %1; the target of %2 is reached</source>
        <translation>乡村教师占 %1，已达到目标 %2</translation>
    </message>
    <message>
        <source>Rural teachers are %1; recruiting %3 more reaches the target of %2</source>
        <translation>乡村教师占 %1，再招 %3 名可达目标 %2</translation>
    </message>
    <message>
        <source>the %1 lowest of %2 packages</source>
        <translation>%2 个项目包中占比最低的 %1 个</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>乡村</translation>
    </message>
    <message>
        <source>%1 of %2 members are rural, %3 not known</source>
        <translation>%2 名学员中乡村教师 %1 名，未标注 %3 名</translation>
    </message>
    <message>
        <source>Share of rural teachers</source>
        <translation>乡村教师占比</translation>
    </message>
    <message>
        <source>Since %1 the share of rural teachers rose by %2 percentage points to %3</source>
        <translation>与 %1 年度相比，乡村教师占比上升 %2 个百分点，达 %3</translation>
    </message>
    <message>
        <source>Since %1 the share of rural teachers fell by %2 percentage points to %3</source>
        <translation>与 %1 年度相比，乡村教师占比下降 %2 个百分点，为 %3</translation>
    </message>
    <message>
        <source>Since %1 the share of rural teachers is unchanged (%2 percentage points) at %3</source>
        <translation>与 %1 年度相比，乡村教师占比持平（%2 个百分点），为 %3</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>城镇</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>%1 has the largest share of rural teachers: %2</source>
        <translation>%1的乡村教师占比最高：%2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>未标注 %1 人</translation>
    </message>
    <message>
        <source>Depending on the definition, %1 to %2 of the same members are rural</source>
        <translation>口径不同，同一批学员中乡村教师占 %1 至 %2</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>Most members teach at %1: %2</source>
        <translation>任教%1的学员最多：%2</translation>
    </message>
    <message>
        <source>Most members teach %1: %2</source>
        <translation>任教%1的学员最多：%2</translation>
    </message>
    <message>
        <source>Most members are %1: %2</source>
        <translation>%1学员最多：%2</translation>
    </message>
    <message>
        <source>The commonest title is %1: %2</source>
        <translation>学员职称以%1最多：%2</translation>
    </message>
    <message>
        <source>Most members are of age %1: %2</source>
        <translation>%1的学员最多：%2</translation>
    </message>
    <message>
        <source>%1 of the members are at most 35 years old (%2)</source>
        <translation>35 岁及以下的学员占 %1（%2）</translation>
    </message>
    <message>
        <source>%1 packages fill %2 of %3 pairs of subject and stage; %4 are empty</source>
        <translation>%3 个学科学段组合中，%1 个项目包覆盖了 %2 个，还有 %4 个空缺</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>项目包</translation>
    </message>
    <message>
        <source>Rural share by package</source>
        <translation>各项目包乡村教师占比</translation>
    </message>
    <message>
        <source>Rural share over the cycles</source>
        <translation>历年乡村教师占比</translation>
    </message>
    <message>
        <source>Rural and town by stage</source>
        <translation>各学段城乡结构</translation>
    </message>
    <message>
        <source>Rural share by definition</source>
        <translation>各口径下的乡村教师占比</translation>
    </message>
    <message>
        <source>Members by stage</source>
        <translation>学员的学段分布</translation>
    </message>
    <message>
        <source>Members by subject</source>
        <translation>学员的学科分布</translation>
    </message>
    <message>
        <source>Age ladder</source>
        <translation>年龄结构</translation>
    </message>
    <message>
        <source>Members by sex</source>
        <translation>学员的性别分布</translation>
    </message>
    <message>
        <source>Members by professional title</source>
        <translation>学员的职称分布</translation>
    </message>
    <message>
        <source>Packages by subject and stage</source>
        <translation>项目包的学科学段分布</translation>
    </message>
    <message>
        <source>No members are recorded yet</source>
        <translation>还没有学员记录</translation>
    </message>
    <message>
        <source>codes of %1</source>
        <translation>代码年份 %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>统计时点 %1</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>cycle %1</source>
        <translation>%1年度</translation>
    </message>
    <message>
        <source>%1 activities</source>
        <translation>%1项活动</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>研训活动</translation>
    </message>
    <message>
        <source>Most activities were held in %1: %2; %3 months have none</source>
        <translation>%1活动最多，共%2项；%3个月没有活动</translation>
    </message>
    <message>
        <source>The commonest kind is %1: %2 of %3</source>
        <translation>最多的类型是%1：%2项，共%3项</translation>
    </message>
    <message>
        <source>%1 of those due were there (%2)</source>
        <translation>应到人次中%1出席（%2）</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>出勤率</translation>
    </message>
    <message>
        <source>%1 of %2 attendances, %3 not marked</source>
        <translation>应到%2人次，出席%1，未登记%3</translation>
    </message>
    <message>
        <source>No activities are recorded yet</source>
        <translation>还没有登记活动</translation>
    </message>
    <message>
        <source>Activities by month</source>
        <translation>各月活动</translation>
    </message>
    <message>
        <source>Activities by kind and mode</source>
        <translation>活动类型与方式</translation>
    </message>
    <message>
        <source>Attendance by package</source>
        <translation>各项目包出勤率</translation>
    </message>
    <message>
        <source>No attendance is recorded yet</source>
        <translation>还没有登记出勤</translation>
    </message>
    <message>
        <source>all vouchers of %1 · %2 packages · yuan</source>
        <translation>%1年度全部凭证 · %2个项目包 · 单位：元</translation>
    </message>
    <message>
        <source>Spent of the budget</source>
        <translation>预算执行率</translation>
    </message>
    <message>
        <source>%1 of the budget is spent; %2 packages have spent less than half</source>
        <translation>预算已执行%1，%2个项目包执行不足一半</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Most was spent on %1: %2 of %3 yuan</source>
        <translation>支出最多的是%1：%2元，共支出%3元</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>%1 outcomes of %2 people; the most are %3 %4: %5</source>
        <translation>共 %1 项成果、%2 人；最多的是%3%4：%5 项</translation>
    </message>
    <message>
        <source>items by level and grade; one made by several people counts once</source>
        <translation>按级别与等次计项数；集体成果按一项计</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项数</translation>
    </message>
    <message>
        <source>No money is recorded yet</source>
        <translation>尚未登记经费</translation>
    </message>
    <message>
        <source>Outcomes by level and grade</source>
        <translation>成果级别与等次</translation>
    </message>
    <message>
        <source>No outcomes are recorded yet</source>
        <translation>尚未登记成果</translation>
    </message>
    <message>
        <source>Budget execution by package</source>
        <translation>各项目包预算执行率</translation>
    </message>
    <message>
        <source>Spending by category</source>
        <translation>各科目支出</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1：%2 年度 %3</translation>
    </message>
    <message>
        <source>as published: %1</source>
        <translation>按发布数：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Mean result of the packages</source>
        <translation>项目包平均得分</translation>
    </message>
    <message>
        <source>Of the packages that had a published result</source>
        <translation>仅计已发布考核结果的项目包</translation>
    </message>
    <message>
        <source>Members over the cycles</source>
        <translation>历年学员人数</translation>
    </message>
    <message>
        <source>Sessions over the cycles</source>
        <translation>历年活动场次</translation>
    </message>
    <message>
        <source>Attendance over the cycles</source>
        <translation>历年出勤率</translation>
    </message>
    <message>
        <source>Outcomes over the cycles</source>
        <translation>历年成果</translation>
    </message>
    <message>
        <source>Budget execution over the cycles</source>
        <translation>历年预算执行率</translation>
    </message>
    <message>
        <source>Results over the cycles</source>
        <translation>历年考核得分</translation>
    </message>
    <message>
        <source>No results are published yet</source>
        <translation>还没有发布过考核结果</translation>
    </message>
    <message>
        <source>%1: up from %2 in %3 to %4 in %5</source>
        <translation>%1由 %3 年度的 %2 升至 %5 年度的 %4</translation>
    </message>
    <message>
        <source>%1: down from %2 in %3 to %4 in %5</source>
        <translation>%1由 %3 年度的 %2 降至 %5 年度的 %4</translation>
    </message>
    <message>
        <source>%1: unchanged, %2 in %3 and %4 in %5</source>
        <translation>%1持平：%3 年度 %2，%5 年度 %4</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Packages without a host: %1</source>
        <translation>缺主持人的项目包：%1 个</translation>
    </message>
    <message>
        <source>Packages without a base school: %1</source>
        <translation>缺基地学校的项目包：%1 个</translation>
    </message>
    <message>
        <source>Members with no school on the reference date: %1</source>
        <translation>统计时点没有任教学校的学员：%1 人</translation>
    </message>
    <message>
        <source>Members of whom rural or town is not known: %1</source>
        <translation>城乡未标注的学员：%1 人</translation>
    </message>
    <message>
        <source>Packages with fewer members than their quota: %1</source>
        <translation>学员少于名额的项目包：%1 个</translation>
    </message>
    <message>
        <source>Rural schools without a member: %1</source>
        <translation>还没有学员的乡村学校：%1 所</translation>
    </message>
    <message>
        <source>Schools without an urban–rural code: %1</source>
        <translation>缺城乡分类代码的学校：%1 所</translation>
    </message>
    <message>
        <source>Members without a birth date: %1</source>
        <translation>缺出生年月的学员：%1 人</translation>
    </message>
    <message>
        <source>Packages with an overdue step: %1</source>
        <translation>流程节点逾期的项目包：%1 个</translation>
    </message>
    <message>
        <source>Packages behind their plan: %1</source>
        <translation>落后于方案目标的项目包：%1 个</translation>
    </message>
    <message>
        <source>Packages without a document or person of the centre: %1</source>
        <translation>缺中心管服（文号或经办人）的项目包：%1 个</translation>
    </message>
    <message>
        <source>Packages without a guiding researcher: %1</source>
        <translation>缺教研员指导的项目包：%1 个</translation>
    </message>
    <message>
        <source>Packages without budget or funds: %1</source>
        <translation>缺经费保障的项目包：%1 个</translation>
    </message>
    <message>
        <source>Activities held without attendance: %1</source>
        <translation>已举办但未登记出勤的活动：%1</translation>
    </message>
    <message>
        <source>Activities of no package: %1</source>
        <translation>未归入项目包的活动：%1</translation>
    </message>
    <message>
        <source>Activities without class hours: %1</source>
        <translation>未填学时的活动：%1</translation>
    </message>
    <message>
        <source>Vouchers stopped by a money rule: %1</source>
        <translation>被经费规则拦截的凭证：%1</translation>
    </message>
    <message>
        <source>Vouchers with a money warning: %1</source>
        <translation>有经费提醒的凭证：%1</translation>
    </message>
    <message>
        <source>Packages whose carry-over or balance does not fit: %1</source>
        <translation>结转或结余不符的项目包：%1</translation>
    </message>
    <message>
        <source>Outcomes dated outside the year: %1</source>
        <translation>获奖时间不在本年度内的成果：%1</translation>
    </message>
    <message>
        <source>Outcomes that name nobody: %1</source>
        <translation>未登记完成人的成果：%1</translation>
    </message>
    <message>
        <source>Outcomes without evidence: %1</source>
        <translation>无佐证材料的成果：%1</translation>
    </message>
    <message>
        <source>Edited sentences whose figures have moved: %1</source>
        <translation>改写语句所引数字已变动：%1</translation>
    </message>
</context>
<context>
    <name>CsvReaderText</name>
    <message>
        <source>Reading the table</source>
        <translation>正在读入表格</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Annual report of all packages</source>
        <translation>年度考核报告（全部项目包）</translation>
    </message>
    <message>
        <source>Report of one package</source>
        <translation>单个项目包验收考核报告</translation>
    </message>
    <message>
        <source>Roster of members</source>
        <translation>学员名册</translation>
    </message>
    <message>
        <source>Register of hours and credits</source>
        <translation>学时学分登记表</translation>
    </message>
    <message>
        <source>Proof of hours, one a person</source>
        <translation>学时证明（每人一份）</translation>
    </message>
    <message>
        <source>No members are recorded in this year.</source>
        <translation>本年度还没有登记学员。</translation>
    </message>
    <message>
        <source>Settlement of funds</source>
        <translation>经费决算表</translation>
    </message>
    <message>
        <source>List of outcomes</source>
        <translation>成果一览</translation>
    </message>
    <message>
        <source>Self-evaluation of performance</source>
        <translation>绩效自评表</translation>
    </message>
    <message>
        <source>Certificates of completion</source>
        <translation>结业证书</translation>
    </message>
    <message>
        <source>No member was marked present at an activity in this year. Record attendance first.</source>
        <translation>本年度还没有学员的出席记录。请先登记出勤。</translation>
    </message>
    <message>
        <source>Letters of appointment for hosts and judges</source>
        <translation>主持人和评委聘书</translation>
    </message>
    <message>
        <source>No package has a host and no panel a judge in this year.</source>
        <translation>本年度的项目包没有主持人，评委组也没有评委。</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>No activity is recorded in this year.</source>
        <translation>本年度还没有登记活动。</translation>
    </message>
    <message>
        <source>No package is recorded in this year.</source>
        <translation>本年度还没有登记项目包。</translation>
    </message>
    <message>
        <source>Summary of scores</source>
        <translation>评分汇总表</translation>
    </message>
    <message>
        <source>Public notice of the results</source>
        <translation>考核结果公示稿</translation>
    </message>
    <message>
        <source>Certificates of honour</source>
        <translation>荣誉证书</translation>
    </message>
    <message>
        <source>No package is in the best band yet. Finish the assessment first.</source>
        <translation>还没有项目包评为最高等次，请先完成考核评分。</translation>
    </message>
    <message>
        <source>Score forms for judges</source>
        <translation>评委评分表</translation>
    </message>
</context>
<context>
    <name>DocxWriter</name>
    <message>
        <source>Writing the document</source>
        <translation>正在写入文档</translation>
    </message>
</context>
<context>
    <name>EditTitle</name>
    <message>
        <source>New assessment year %1</source>
        <translation>新增考核年度 %1</translation>
    </message>
    <message>
        <source>Locked the year %1</source>
        <translation>锁定 %1 年度</translation>
    </message>
    <message>
        <source>Unlocked the year %1</source>
        <translation>解除 %1 年度的锁定</translation>
    </message>
    <message>
        <source>Published the year %1</source>
        <translation>发布 %1 年度</translation>
    </message>
    <message>
        <source>Withdrew the publication of %1</source>
        <translation>撤回 %1 年度的发布</translation>
    </message>
    <message>
        <source>Carried packages of %1 into %2</source>
        <translation>把 %1 年度的项目包结转到 %2 年度</translation>
    </message>
    <message>
        <source>Deadlines of %1</source>
        <translation>%1 年度期限</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>District and centre</source>
        <translation>区县和单位</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>新建示例</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>填写单位名称</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Import of “%1”</source>
        <translation>导入“%1”</translation>
    </message>
    <message>
        <source>Import of %1 workbooks</source>
        <translation>导入 %1 个工作簿</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>撤回：%1</translation>
    </message>
    <message>
        <source>Looked at “%2” of %1</source>
        <translation>查看了%1的“%2”</translation>
    </message>
    <message>
        <source>Wrote out everything known of %1</source>
        <translation>导出了%1的全部资料</translation>
    </message>
    <message>
        <source>Removed for good, without trace: %1</source>
        <translation>永久删除，不留痕迹：%1</translation>
    </message>
    <message>
        <source>somebody who was removed</source>
        <translation>已删除的人员</translation>
    </message>
    <message>
        <source>Change “%2” of %1</source>
        <translation>修改 %1 的“%2”</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Remove: %1, %2</source>
        <translation>删除%1“%2”</translation>
    </message>
    <message>
        <source>Remove %1 records: %2</source>
        <translation>删除 %1 条记录：%2</translation>
    </message>
    <message>
        <source>New school %1</source>
        <translation>新建学校 %1</translation>
    </message>
    <message>
        <source>Add an urban–rural code</source>
        <translation>添加城乡分类代码</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>添加其他名称</translation>
    </message>
    <message>
        <source>New teacher %1</source>
        <translation>新建教师 %1</translation>
    </message>
    <message>
        <source>Move %1 to another school</source>
        <translation>把 %1 调到其他学校</translation>
    </message>
    <message>
        <source>New training: %1</source>
        <translation>新培训记录：%1</translation>
    </message>
    <message>
        <source>New package %1</source>
        <translation>新建项目包 %1</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>把 %1 加入 %2</translation>
    </message>
    <message>
        <source>Step done: %1</source>
        <translation>完成节点：%1</translation>
    </message>
    <message>
        <source>Step noted: %1</source>
        <translation>记录节点：%1</translation>
    </message>
    <message>
        <source>Step taken back: %1</source>
        <translation>取消节点：%1</translation>
    </message>
    <message>
        <source>New target: %1</source>
        <translation>新目标：%1</translation>
    </message>
    <message>
        <source>Target for all packages: %1</source>
        <translation>全部项目包的目标：%1</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>New activity %1</source>
        <translation>新建活动%1</translation>
    </message>
    <message>
        <source>Add a package to %1</source>
        <translation>%1：添加项目包</translation>
    </message>
    <message>
        <source>Add a school to %1</source>
        <translation>%1：添加学校</translation>
    </message>
    <message>
        <source>Add a person to %1</source>
        <translation>%1：添加人员</translation>
    </message>
    <message>
        <source>Attendance of %1, %2</source>
        <translation>%1的出勤，%2</translation>
    </message>
    <message>
        <source>Attendance of %1: %2 marks</source>
        <translation>%1的出勤：%2处</translation>
    </message>
    <message>
        <source>New outcome %1</source>
        <translation>新增成果：%1</translation>
    </message>
    <message>
        <source>Add %1 to an outcome</source>
        <translation>添加完成人：%1</translation>
    </message>
    <message>
        <source>Add a person to the outcome</source>
        <translation>添加完成人</translation>
    </message>
    <message>
        <source>Order of an outcome&apos;s people</source>
        <translation>调整完成人顺序</translation>
    </message>
    <message>
        <source>Remove people from an outcome</source>
        <translation>移除完成人</translation>
    </message>
    <message>
        <source>Budget of %1</source>
        <translation>%1预算</translation>
    </message>
    <message>
        <source>Remove a budget of %1</source>
        <translation>删除%1的一项预算</translation>
    </message>
    <message>
        <source>Money of %1</source>
        <translation>%1资金变动</translation>
    </message>
    <message>
        <source>New voucher %1</source>
        <translation>新增凭证 %1</translation>
    </message>
    <message>
        <source>Tax: %1</source>
        <translation>个税：%1</translation>
    </message>
    <message>
        <source>New version of the money rules</source>
        <translation>经费规则新版本</translation>
    </message>
    <message>
        <source>New rules for hours: %1</source>
        <translation>新学时规则：%1</translation>
    </message>
    <message>
        <source>Add evidence: %1</source>
        <translation>添加佐证材料：%1</translation>
    </message>
    <message>
        <source>Add %1 files of evidence</source>
        <translation>添加 %1 份佐证材料</translation>
    </message>
    <message>
        <source>Kind of evidence: %1</source>
        <translation>材料类别：%1</translation>
    </message>
    <message>
        <source>Remove evidence: %1</source>
        <translation>移除佐证材料：%1</translation>
    </message>
    <message>
        <source>Remove %1 files of evidence</source>
        <translation>移除 %1 份佐证材料</translation>
    </message>
    <message>
        <source>%1 is assessed by %2</source>
        <translation>%1年度采用考核方案 %2</translation>
    </message>
    <message>
        <source>Assessment scheme %1 changed</source>
        <translation>修改考核方案 %1</translation>
    </message>
    <message>
        <source>New panel %1</source>
        <translation>新建评委组 %1</translation>
    </message>
    <message>
        <source>Panel %1 removed</source>
        <translation>删除评委组 %1</translation>
    </message>
    <message>
        <source>New judge of %1</source>
        <translation>%1 新增评委</translation>
    </message>
    <message>
        <source>Judge %1 removed</source>
        <translation>删除评委 %1</translation>
    </message>
    <message>
        <source>Judge %1 is absent</source>
        <translation>评委 %1 缺席</translation>
    </message>
    <message>
        <source>Judge %1 is there</source>
        <translation>评委 %1 到场</translation>
    </message>
    <message>
        <source>%1 packages given to %2</source>
        <translation>%1 个项目包分配给 %2</translation>
    </message>
    <message>
        <source>%1 packages taken from their panel</source>
        <translation>%1 个项目包移出评委组</translation>
    </message>
    <message>
        <source>Packages dealt out to panels</source>
        <translation>项目包平均分配到评委组</translation>
    </message>
    <message>
        <source>Score of %1 for %2, %3: %4</source>
        <translation>%1对“%2”%3的评分：%4</translation>
    </message>
    <message>
        <source>Scores of %1: %2 cells</source>
        <translation>%1的评分：%2 格</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4 → %5</source>
        <translation>%1，%2，%3：%4 → %5</translation>
    </message>
    <message>
        <source>%1, %2, %3: reason</source>
        <translation>%1，%2，%3：理由</translation>
    </message>
    <message>
        <source>Veto proposed for %1</source>
        <translation>提出一票否决：%1</translation>
    </message>
    <message>
        <source>Veto confirmed for %1</source>
        <translation>确认一票否决：%1</translation>
    </message>
    <message>
        <source>Veto withdrawn for %1</source>
        <translation>撤销一票否决：%1</translation>
    </message>
    <message>
        <source>New published number</source>
        <translation>新增公布数</translation>
    </message>
    <message>
        <source>Claims of “%1”: %2</source>
        <translation>“%1”的公布数：%2 条</translation>
    </message>
    <message>
        <source>Removed a claim of %1</source>
        <translation>移除“%1”的一条公布数</translation>
    </message>
    <message>
        <source>Write the sentence “%1” of the report</source>
        <translation>改写报告语句“%1”</translation>
    </message>
    <message>
        <source>Number the papers “%1”</source>
        <translation>为“%1”编号</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>添加：%1</translation>
    </message>
    <message>
        <source>Vetoes confirmed: %1</source>
        <translation>已确认一票否决：%1</translation>
    </message>
    <message>
        <source>Names put right from a backup: %1</source>
        <translation>按备份改正姓名：%1</translation>
    </message>
</context>
<context>
    <name>EventSource</name>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>职称晋升</translation>
    </message>
    <message>
        <source>Late steps</source>
        <translation>迟报的节点</translation>
    </message>
    <message>
        <source>Absences and leaves</source>
        <translation>缺席与请假</translation>
    </message>
    <message>
        <source>Findings of the money rules</source>
        <translation>经费规则的提示</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Cycle</source>
        <translation>考核年度</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>统计时点</translation>
    </message>
    <message>
        <source>Acceptance date</source>
        <translation>验收日</translation>
    </message>
    <message>
        <source>Showcase date</source>
        <translation>展评日</translation>
    </message>
    <message>
        <source>Rural definition</source>
        <translation>乡村口径</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Target (0.01 %)</source>
        <translation>目标（万分之一）</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>项目包</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>学段</translation>
    </message>
    <message>
        <source>Base school</source>
        <translation>基地学校</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Guiding researcher</source>
        <translation>指导教研员</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>上年度项目包</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入包日期</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>退包日期</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入统计</translation>
    </message>
    <message>
        <source>Counts as a person</source>
        <translation>计入人数</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Urban–rural code</source>
        <translation>城乡类型</translation>
    </message>
    <message>
        <source>Code year</source>
        <translation>代码年份</translation>
    </message>
    <message>
        <source>Rural (R1)</source>
        <translation>乡村（R1）</translation>
    </message>
    <message>
        <source>Rural (R2)</source>
        <translation>乡村（R2）</translation>
    </message>
    <message>
        <source>Rural (R3)</source>
        <translation>乡村（R3）</translation>
    </message>
    <message>
        <source>Rural (R4)</source>
        <translation>乡村（R4）</translation>
    </message>
    <message>
        <source>Rural (R5)</source>
        <translation>乡村（R5）</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Professional title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>School name</source>
        <translation>学校名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>School code</source>
        <translation>学校标识码</translation>
    </message>
    <message>
        <source>School kind</source>
        <translation>办学类型</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>学段</translation>
    </message>
    <message>
        <source>Campus of</source>
        <translation>隶属学校</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>所在乡镇</translation>
    </message>
    <message>
        <source>Office phone</source>
        <translation>办公电话</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>建校时间</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>撤并时间</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Pinyin initials</source>
        <translation>拼音首字母</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>起用时间</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>驻地地域码</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>In the county seat town</source>
        <translation>在县政府驻地镇</translation>
    </message>
    <message>
        <source>In an agricultural street</source>
        <translation>在涉农街道</translation>
    </message>
    <message>
        <source>Designated rural</source>
        <translation>认定为乡村学校</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Present school</source>
        <translation>现任教学校</translation>
    </message>
    <message>
        <source>Works there since</source>
        <translation>到校时间</translation>
    </message>
    <message>
        <source>Works there until</source>
        <translation>离校时间</translation>
    </message>
    <message>
        <source>Posting kind</source>
        <translation>任职类别</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>Rural share</source>
        <translation>乡村占比</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺项</translation>
    </message>
    <message>
        <source>Packages of the year</source>
        <translation>本年度项目包</translation>
    </message>
    <message>
        <source>Member this year</source>
        <translation>本年度学员</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Urban or rural</source>
        <translation>城乡</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动名称</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>活动类型</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Class hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Teachers reached</source>
        <translation>受益教师人次</translation>
    </message>
    <message>
        <source>Teachers reached: qualifier</source>
        <translation>受益教师人次概数</translation>
    </message>
    <message>
        <source>Pupils reached</source>
        <translation>受益学生人次</translation>
    </message>
    <message>
        <source>Pupils reached: qualifier</source>
        <translation>受益学生人次概数</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>外聘专家</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>所属类别</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>所属记录</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>材料类别</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>内容摘要</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>大小（字节）</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>加入日期</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号或证书号</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>After tax</source>
        <translation>税后金额</translation>
    </message>
    <message>
        <source>Teacher paid</source>
        <translation>收款教师</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Academician or nationally known</source>
        <translation>院士或全国知名专家</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Voucher number</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>发票号</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支付方式</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Registered as an asset</source>
        <translation>已登记固定资产</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果名称</translation>
    </message>
    <message>
        <source>Kind of outcome</source>
        <translation>成果类别</translation>
    </message>
    <message>
        <source>Competition or programme</source>
        <translation>赛事或项目</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发单位</translation>
    </message>
    <message>
        <source>Kind of issuer</source>
        <translation>颁发单位性质</translation>
    </message>
    <message>
        <source>Awarded on</source>
        <translation>获得日期</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>集体成果</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项数</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>概数</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>其他人员</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训项目</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>学分</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>考核结果</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Kind of rules</source>
        <translation>规则类别</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Targets reached</source>
        <translation>达标项数</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>项目包</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Lecturers</source>
        <translation>主讲人</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>People named</source>
        <translation>完成人</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Assessment scheme</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Announced from</source>
        <translation>公示开始</translation>
    </message>
    <message>
        <source>Announced until</source>
        <translation>公示结束</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>评委组</translation>
    </message>
    <message>
        <source>Own school</source>
        <translation>所在学校</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>考核指标</translation>
    </message>
    <message>
        <source>Stage of scoring</source>
        <translation>评分环节</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>评分人</translation>
    </message>
    <message>
        <source>Kind of veto</source>
        <translation>否决事项</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>Reason for withdrawal</source>
        <translation>撤销理由</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>发布人</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Kind of figure</source>
        <translation>指标类型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Figure with its definition</source>
        <translation>指标与口径</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Lines of the part</source>
        <translation>计入的名单</translation>
    </message>
    <message>
        <source>Lines of the rest</source>
        <translation>未计入的名单</translation>
    </message>
    <message>
        <source>Lines not known</source>
        <translation>未知的名单</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>统计区间</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>统计时点</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>差异说明</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Figures quoted</source>
        <translation>引用的指标</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>证书类别</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持证人</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>颁发日期</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>作废日期</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>memberships</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>packages</source>
        <translation>个项目包</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>所学校</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>个学段</translation>
    </message>
    <message>
        <source>subjects</source>
        <translation>个学科</translation>
    </message>
    <message>
        <source>memberships a package</source>
        <translation>人次/包</translation>
    </message>
    <message>
        <source>definition: %1</source>
        <translation>口径：%1</translation>
    </message>
    <message>
        <source>codes of %1</source>
        <translation>代码年份 %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>统计时点 %1</translation>
    </message>
    <message>
        <source>not known: %1 %2</source>
        <translation>未标注 %1 %2</translation>
    </message>
    <message>
        <source>Rural: %1, after %2.</source>
        <translation>乡村口径：%1，依据%2。</translation>
    </message>
    <message>
        <source>People who on the reference date worked at a rural school, of all members. Members whose school has no urban–rural code are in the whole and named apart.</source>
        <translation>统计时点在乡村学校任教的学员占全部学员的比例。学校缺城乡分类代码的学员计入总数，另行列出。</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>项目包数</translation>
    </message>
    <message>
        <source>Packages of the cycle.</source>
        <translation>本考核年度的项目包数。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>学员人数</translation>
    </message>
    <message>
        <source>People who on the reference date are members of a package. Who is in two packages counts once.</source>
        <translation>统计时点参加项目包的人数。同时参加两个项目包的只计一次。</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>学员人次</translation>
    </message>
    <message>
        <source>Memberships in packages on the reference date. Who is in two packages counts twice.</source>
        <translation>统计时点参加项目包的人次。同时参加两个项目包的计两次。</translation>
    </message>
    <message>
        <source>Share of rural teachers (R1)</source>
        <translation>乡村教师占比（R1）</translation>
    </message>
    <message>
        <source>Share of rural teachers (R2)</source>
        <translation>乡村教师占比（R2）</translation>
    </message>
    <message>
        <source>Share of rural teachers (R3)</source>
        <translation>乡村教师占比（R3）</translation>
    </message>
    <message>
        <source>Share of rural teachers (R4)</source>
        <translation>乡村教师占比（R4）</translation>
    </message>
    <message>
        <source>Share of rural teachers (R5)</source>
        <translation>乡村教师占比（R5）</translation>
    </message>
    <message>
        <source>Share of young teachers</source>
        <translation>青年教师占比</translation>
    </message>
    <message>
        <source>People of at most 35 completed years on the reference date, of all members. Members of unknown age are in the whole and named apart.</source>
        <translation>统计时点 35 周岁及以下的学员占全部学员的比例。年龄不明的学员计入总数，另行列出。</translation>
    </message>
    <message>
        <source>Rural schools covered</source>
        <translation>乡村学校覆盖</translation>
    </message>
    <message>
        <source>Rural schools where on the reference date at least one member works, of all rural schools open then. Teaching points and campuses count as schools of their own; schools without an urban–rural code stand beside the whole.</source>
        <translation>统计时点至少有一名学员任教的乡村学校，占当时在办的全部乡村学校的比例。教学点和校区单独计为学校；缺城乡分类代码的学校不计入总数，另行列出。</translation>
    </message>
    <message>
        <source>Stages covered</source>
        <translation>学段覆盖</translation>
    </message>
    <message>
        <source>Stages that have a package or a member, of the stages from kindergarten to senior high of which the district has a school, a teacher or a package.</source>
        <translation>有项目包或学员的学段，占本区有学校、教师或项目包的学段（幼儿园至高中）的比例。</translation>
    </message>
    <message>
        <source>Subjects covered</source>
        <translation>学科覆盖</translation>
    </message>
    <message>
        <source>Subjects that have a package or a member, of the subjects that any teacher from kindergarten to junior high teaches or any package is for.</source>
        <translation>有项目包或学员的学科，占幼儿园至初中有教师任教或设有项目包的学科的比例。</translation>
    </message>
    <message>
        <source>Members a package</source>
        <translation>包均学员</translation>
    </message>
    <message>
        <source>Memberships divided by packages.</source>
        <translation>学员人次除以项目包数。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名或名称</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>项目包</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Urban–rural</source>
        <translation>城乡类型</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>学段</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>次活动</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>attendances</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>class hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>class hours a person</source>
        <translation>学时/人</translation>
    </message>
    <message>
        <source>items</source>
        <translation>项</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>研训活动</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>活动场次</translation>
    </message>
    <message>
        <source>Teachers reached</source>
        <translation>受益教师人次</translation>
    </message>
    <message>
        <source>Pupils reached</source>
        <translation>受益学生人次</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>参训人次</translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation>参训人数</translation>
    </message>
    <message>
        <source>Members who were at one activity at least. Each person counts once.</source>
        <translation>至少出席过一次活动的成员，每人计一次。</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出勤率</translation>
    </message>
    <message>
        <source>Class hours</source>
        <translation>参训学时</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Budget lines of the cycle&apos;s packages.</source>
        <translation>本考核年度各项目包的预算之和。</translation>
    </message>
    <message>
        <source>Funds received</source>
        <translation>到位经费</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Budget execution</source>
        <translation>预算执行率</translation>
    </message>
    <message>
        <source>Left of the budget</source>
        <translation>预算结余</translation>
    </message>
    <message>
        <source>The budget less money spent.</source>
        <translation>预算减去支出。</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>资金结余</translation>
    </message>
    <message>
        <source>Money received and carried over from last year, less what was given back and what was spent.</source>
        <translation>到位经费与上年结转之和，减去退回和支出。</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>未分级</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>People with an outcome</source>
        <translation>取得成果的人数</translation>
    </message>
    <message>
        <source>the centre itself</source>
        <translation>中心本级</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>学校数</translation>
    </message>
    <message>
        <source>Schools where the members work on the reference date.</source>
        <translation>统计时点学员任教的学校数。</translation>
    </message>
    <message>
        <source>Rural share</source>
        <translation>乡村占比</translation>
    </message>
    <message>
        <source>Activities of packages that were held: whose last day is not after the day asked. Later ones are planned and not counted. One of several packages together counts once, but in each of them.</source>
        <translation>项目包已开展的活动：最后一天不晚于统计日；更晚的为计划活动，不计入。几个项目包联合的活动合计只计一次，在各包分别计一次。</translation>
    </message>
    <message>
        <source>Planned activities</source>
        <translation>计划活动</translation>
    </message>
    <message>
        <source>Activities of packages whose last day is after the day asked. They stand apart and are counted nowhere else.</source>
        <translation>项目包最后一天晚于统计日的活动，单列，不计入其他任何数据。</translation>
    </message>
    <message>
        <source>Sessions of the activities held; an activity without a number is one.</source>
        <translation>已开展活动的场次；未写场次的按一场计。</translation>
    </message>
    <message>
        <source>Lessons shown</source>
        <translation>课例与示范课</translation>
    </message>
    <message>
        <source>Open lessons, lesson studies and several lessons on one topic that were held.</source>
        <translation>已开展的公开课、课例研究和同课异构。</translation>
    </message>
    <message>
        <source>Lessons and lectures</source>
        <translation>课例与讲座</translation>
    </message>
    <message>
        <source>Lesson studies, open lessons, several lessons on one topic and lectures that were held; of a member, the activities held at which the member lectured.</source>
        <translation>已开展的课例研究、公开课、同课异构和讲座；对学员，是本人主讲的已开展活动。</translation>
    </message>
    <message>
        <source>Visits to rural schools</source>
        <translation>送教下乡</translation>
    </message>
    <message>
        <source>Activities of the kind “visit to rural schools” that were held.</source>
        <translation>已开展的“送教下乡”类活动。</translation>
    </message>
    <message>
        <source>Online activities</source>
        <translation>线上活动</translation>
    </message>
    <message>
        <source>Activities held on a platform.</source>
        <translation>在平台上开展的活动。</translation>
    </message>
    <message>
        <source>Lessons observed</source>
        <translation>听评课</translation>
    </message>
    <message>
        <source>Activities of the kind “lesson observation” that were held; of a member, those attended.</source>
        <translation>已开展的“听评课”类活动；对学员，是本人出席的。</translation>
    </message>
    <message>
        <source>Teachers other than members whom the activities held reached, as recorded with each; who came twice counts twice.</source>
        <translation>已开展活动惠及的学员以外的教师，以各活动登记为准；来两次计两人次。</translation>
    </message>
    <message>
        <source>Pupils whom the activities held reached, as recorded with each; who came twice counts twice.</source>
        <translation>已开展活动惠及的学生，以各活动登记为准；来两次计两人次。</translation>
    </message>
    <message>
        <source>Attendances of members at activities held, marked as present; who was at two activities counts twice.</source>
        <translation>学员在已开展活动中登记为出席的人次；出席两次活动计两人次。</translation>
    </message>
    <message>
        <source>Members present, of those due: members between joining and leaving, at the activities held of their package that were taken. Who is not marked is in the whole and named apart.</source>
        <translation>出席人次占应到人次的比例。应到为在册期间、本包已开展且已登记出勤的活动；未登记的计入应到，另行列出。</translation>
    </message>
    <message>
        <source>Class hours of all attendances of members at activities held, as recorded with activities, with those of members who have left.</source>
        <translation>学员出席已开展活动的学时合计，以各活动登记为准，含已退出学员的学时。</translation>
    </message>
    <message>
        <source>Class hours of those who left</source>
        <translation>已退出学员的学时</translation>
    </message>
    <message>
        <source>Of the class hours, those of people who are no members on the reference date: they are in the total and in no mean.</source>
        <translation>参训学时中，统计时点已不在册的人员的学时：计入合计，不计入人均。</translation>
    </message>
    <message>
        <source>Class hours a member</source>
        <translation>人均学时</translation>
    </message>
    <message>
        <source>Class hours of the members on the reference date, by how many they are. Hours of those who left are left out.</source>
        <translation>统计时点在册学员的学时除以在册人数；已退出学员的学时不计。</translation>
    </message>
    <message>
        <source>Activities attended</source>
        <translation>出席次数</translation>
    </message>
    <message>
        <source>Activities held at which the member was present.</source>
        <translation>本人出席的已开展活动。</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>缺席次数</translation>
    </message>
    <message>
        <source>Activities missed without leave.</source>
        <translation>未请假而缺席的活动。</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>请假次数</translation>
    </message>
    <message>
        <source>Activities missed with leave.</source>
        <translation>请假未到的活动。</translation>
    </message>
    <message>
        <source>Items of the outcomes of packages. One that several people made together counts once; a line that stands for several counts as many as it says. Asked for an earlier day, those awarded by then and those without a date.</source>
        <translation>项目包成果的项数。集体成果计一项；一行代表多项的按所写项数计。按较早日期统计时，只计当日以前取得的和未写日期的。</translation>
    </message>
    <message>
        <source>People whom the outcomes of packages name. Who has several counts once; who is not a teacher of the file counts once by name.</source>
        <translation>项目包成果的完成人数。一人多项计一次；不在教师名册中的按姓名计一次。</translation>
    </message>
    <message>
        <source>Resources and cases</source>
        <translation>资源与案例</translation>
    </message>
    <message>
        <source>Outcomes of the kinds resource and case.</source>
        <translation>类别为教学资源和典型案例的成果。</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Outcomes of the kind paper.</source>
        <translation>类别为论文的成果。</translation>
    </message>
    <message>
        <source>Research projects</source>
        <translation>课题</translation>
    </message>
    <message>
        <source>Outcomes of the kind research project.</source>
        <translation>类别为课题的成果。</translation>
    </message>
    <message>
        <source>Money that came to the packages by the day asked, without what last year left over.</source>
        <translation>截至统计日拨付到位的经费，不含上年结转。</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>上年结转</translation>
    </message>
    <message>
        <source>What last year left over to the packages.</source>
        <translation>上年度结转到本年度的经费。</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Money that the packages gave back.</source>
        <translation>项目包退回的经费。</translation>
    </message>
    <message>
        <source>Vouchers of the cycle&apos;s packages dated on or before the day asked, also those not approved yet, without withdrawn ones. Later ones are committed and not counted.</source>
        <translation>项目包凭证日期不晚于统计日的支出，含尚未审批的，不含已作废的；日期更晚的为已承诺支出，不计入。</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已承诺未到期支出</translation>
    </message>
    <message>
        <source>Vouchers of the cycle&apos;s packages dated after the day asked, without withdrawn ones. They stand apart and are counted nowhere else.</source>
        <translation>项目包凭证日期晚于统计日的金额，不含已作废的，单列，不计入其他任何数据。</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>凭证张数</translation>
    </message>
    <message>
        <source>Vouchers dated on or before the day asked, without withdrawn ones.</source>
        <translation>日期不晚于统计日的凭证，不含已作废的。</translation>
    </message>
    <message>
        <source>Money spent by the day asked, of the budget. Vouchers with a later date are not counted.</source>
        <translation>截至统计日的支出占预算的比例；日期更晚的凭证不计入。</translation>
    </message>
    <message>
        <source>Papers of the year complete</source>
        <translation>过程资料完整率</translation>
    </message>
    <message>
        <source>Of the plan and of the sign-in sheet, record, photo and reflection of each activity held, those that are there, in percent. Marked attendance stands for a sign-in sheet.</source>
        <translation>方案以及各已开展活动的签到、记录、照片、反思中，已有资料所占比例。已登记出勤的视为有签到。</translation>
    </message>
    <message>
        <source>Breaches of money rules</source>
        <translation>经费不合规</translation>
    </message>
    <message>
        <source>Findings of the money rules that stop a voucher.</source>
        <translation>被经费规则拦截的提示。</translation>
    </message>
    <message>
        <source>Warnings of money rules</source>
        <translation>经费提醒</translation>
    </message>
    <message>
        <source>Findings of the money rules that warn of a voucher.</source>
        <translation>经费规则对凭证的提醒。</translation>
    </message>
    <message>
        <source>Late steps</source>
        <translation>逾期节点</translation>
    </message>
    <message>
        <source>Steps that were done after their deadline, or are not done though it is over.</source>
        <translation>晚于期限完成，或期限已过仍未完成的节点。</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>职称晋升</translation>
    </message>
    <message>
        <source>Members with a higher professional title than in their cycle before.</source>
        <translation>职称比上一年度提高的学员。</translation>
    </message>
</context>
<context>
    <name>FileCheck</name>
    <message>
        <source>The file is damaged inside: %1. Go on with your latest copy of it.</source>
        <translation>文件内部已损坏：%1。请改用您最近的备份。</translation>
    </message>
    <message>
        <source>Records that refer to one that does not exist (%1): %2.</source>
        <translation>有记录指向并不存在的内容（%1）：%2 条。</translation>
    </message>
    <message>
        <source>Records of “%1” whose computed columns are not what the others give: %2. Saving each again puts it right.</source>
        <translation>“%1”中有 %2 条记录的推算内容与原内容不符。逐条重新保存即可改正。</translation>
    </message>
    <message>
        <source>Rows of “%1” that do not follow from the records they are computed from: %2. Figures counted from them may be wrong.</source>
        <translation>“%1”中有 %2 行与所依据的记录不符，据此统计的数字可能有误。</translation>
    </message>
    <message>
        <source>Notes of where a record came from whose record is gone: %1.</source>
        <translation>来源说明对应的记录已不存在：%1 条。</translation>
    </message>
    <message>
        <source>People who are not counted exactly once in a cycle: %1. The number of people is wrong.</source>
        <translation>同一考核年度内没有恰好计为一人的教师：%1 人。人数统计有误。</translation>
    </message>
    <message>
        <source>The dates of cycle %1 are not in their order: start, end, reference date, acceptance, showcase. Put them right.</source>
        <translation>%1 考核年度的日期先后不对，应依次为：开始、结束、统计时点、验收、展评。请改正。</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，没有做任何改动。</translation>
    </message>
</context>
<context>
    <name>ForeignList</name>
    <message>
        <source>The program has no place for such a list yet.</source>
        <translation>程序目前还没有存放这类名单的地方。</translation>
    </message>
    <message>
        <source>The program has no place for such a list yet; a posting with its kind and dates can be entered with the teacher.</source>
        <translation>程序目前还没有存放这类名单的地方；可以在教师页面逐人登记任职，注明类别和起止时间。</translation>
    </message>
    <message>
        <source>list of contest entries</source>
        <translation>报名汇总表</translation>
    </message>
    <message>
        <source>list of awards</source>
        <translation>获奖名单</translation>
    </message>
    <message>
        <source>Awards come in as a list of outcomes, with a column for the name of what was awarded, one for its grade and one for its holders.</source>
        <translation>获奖请按成果一览表导入，写明成果名称、等次和完成人各列。</translation>
    </message>
    <message>
        <source>score sheet</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Scores come in as a score sheet, with a column for the package and one for each item of the scheme.</source>
        <translation>评分请按考核评分表导入，写明项目包，方案中每个评分项一列。</translation>
    </message>
    <message>
        <source>list of rotating teachers</source>
        <translation>轮岗名单</translation>
    </message>
    <message>
        <source>list of supporting teachers</source>
        <translation>支教名单</translation>
    </message>
    <message>
        <source>shadowing list</source>
        <translation>跟岗名单</translation>
    </message>
    <message>
        <source>list of teachers lent</source>
        <translation>挂职、借调或走教名单</translation>
    </message>
    <message>
        <source>list of people sent</source>
        <translation>选派名单</translation>
    </message>
    <message>
        <source>list of pairs</source>
        <translation>结对名单</translation>
    </message>
    <message>
        <source>list of school groups</source>
        <translation>集团、共同体或联盟名单</translation>
    </message>
    <message>
        <source>monitoring sheet</source>
        <translation>监测表</translation>
    </message>
    <message>
        <source>roll call</source>
        <translation>点名册</translation>
    </message>
    <message>
        <source>It comes in as attendance once each column of marks has the date of its session in its header.</source>
        <translation>每一列出勤标记的表头写上该次活动的日期，就可以作为出勤登记表导入。</translation>
    </message>
</context>
<context>
    <name>IdNumber</name>
    <message>
        <source>The spreadsheet stored this ID number as a number and dropped its last digits. They cannot be recovered: set the column to text and enter the number again.</source>
        <translation>表格把这个身份证号当作数字保存，末几位已经丢失，无法恢复。请把该列设为文本，重新填写号码。</translation>
    </message>
    <message>
        <source>An ID number has 18 characters (older ones 15). Please check that none is missing or doubled.</source>
        <translation>身份证号应为 18 位（旧号 15 位）。请检查是否少填或多填。</translation>
    </message>
    <message>
        <source>An ID number has 17 digits and then a digit or X. Please check for other characters.</source>
        <translation>身份证号前 17 位是数字，最后一位是数字或 X。请检查有无其他字符。</translation>
    </message>
    <message>
        <source>The date of birth inside this ID number does not exist or lies in the future. Please check digits 7 to 14.</source>
        <translation>这个身份证号里的出生日期不存在或在今天之后。请检查第 7 至 14 位。</translation>
    </message>
    <message>
        <source>The last character of this ID number does not match the others. Please check for a mistyped digit.</source>
        <translation>这个身份证号的最后一位与前面各位不符。请检查是否有数字填错。</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>No host</source>
        <translation>缺主持人</translation>
    </message>
    <message>
        <source>No base school</source>
        <translation>缺基地学校</translation>
    </message>
    <message>
        <source>Fewer members than places</source>
        <translation>学员少于名额</translation>
    </message>
    <message>
        <source>No rural member</source>
        <translation>没有乡村学员</translation>
    </message>
    <message>
        <source>In a package</source>
        <translation>已参加项目包</translation>
    </message>
    <message>
        <source>In no package</source>
        <translation>未参加项目包</translation>
    </message>
    <message>
        <source>No school</source>
        <translation>缺任教学校</translation>
    </message>
    <message>
        <source>No birth date</source>
        <translation>缺出生年月</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>乡村</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>城镇</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>No member</source>
        <translation>没有学员</translation>
    </message>
    <message>
        <source>No teacher</source>
        <translation>没有教师</translation>
    </message>
    <message>
        <source>No attendance</source>
        <translation>未登记出勤</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>无佐证材料</translation>
    </message>
    <message>
        <source>No package</source>
        <translation>无项目包</translation>
    </message>
    <message>
        <source>No class hours</source>
        <translation>无学时</translation>
    </message>
    <message>
        <source>No lecturer</source>
        <translation>无主讲人</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>拦截</translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Made by several</source>
        <translation>集体成果</translation>
    </message>
    <message>
        <source>Made by one</source>
        <translation>个人成果</translation>
    </message>
    <message>
        <source>Names nobody</source>
        <translation>无完成人</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>未分级</translation>
    </message>
</context>
<context>
    <name>MoneyRule</name>
    <message>
        <source>For these categories</source>
        <translation>适用科目</translation>
    </message>
    <message>
        <source>Lecture fee per class hour</source>
        <translation>讲课费标准</translation>
    </message>
    <message>
        <source>Academicians, nationally known</source>
        <translation>院士、全国知名专家</translation>
    </message>
    <message>
        <source>Full senior title</source>
        <translation>正高级职称</translation>
    </message>
    <message>
        <source>Senior title</source>
        <translation>副高级职称</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>其他人员</translation>
    </message>
    <message>
        <source>More with an approval attached</source>
        <translation>附审批件可上浮</translation>
    </message>
    <message>
        <source>Class hours of one lecturer</source>
        <translation>讲课学时上限</translation>
    </message>
    <message>
        <source>Hours in half a day</source>
        <translation>每半天学时</translation>
    </message>
    <message>
        <source>Hours in a day</source>
        <translation>每天学时</translation>
    </message>
    <message>
        <source>One lecturer paid twice for half a day</source>
        <translation>同一半天重复发放讲课费</translation>
    </message>
    <message>
        <source>Paid to the package&apos;s or the centre&apos;s own people</source>
        <translation>向本项目包或本单位人员发放</translation>
    </message>
    <message>
        <source>Names of the centre&apos;s staff</source>
        <translation>本单位人员姓名</translation>
    </message>
    <message>
        <source>More than the budget</source>
        <translation>超预算</translation>
    </message>
    <message>
        <source>A category may be over by</source>
        <translation>单项科目可上浮</translation>
    </message>
    <message>
        <source>The total may be over by</source>
        <translation>总额可上浮</translation>
    </message>
    <message>
        <source>Date outside the assessment year</source>
        <translation>日期不在项目年度内</translation>
    </message>
    <message>
        <source>Days allowed after its end</source>
        <translation>年度结束后宽限天数</translation>
    </message>
    <message>
        <source>No activity with attendance</source>
        <translation>没有对应活动或出勤</translation>
    </message>
    <message>
        <source>Quota per head and day</source>
        <translation>人均日综合定额</translation>
    </message>
    <message>
        <source>Yuan per head and day</source>
        <translation>每人每天定额</translation>
    </message>
    <message>
        <source>Days at the full quota</source>
        <translation>按全额计算的天数</translation>
    </message>
    <message>
        <source>Days after them at</source>
        <translation>超出天数按</translation>
    </message>
    <message>
        <source>Invoice used twice</source>
        <translation>发票重复</translation>
    </message>
    <message>
        <source>Forbidden kind of spending</source>
        <translation>禁止列支的内容</translation>
    </message>
    <message>
        <source>Words that tell of it</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>缺少附件</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <translation>现金支付</translation>
    </message>
    <message>
        <source>Payments that are marked</source>
        <translation>需要提醒的支付方式</translation>
    </message>
    <message>
        <source>Asset not registered</source>
        <translation>固定资产未登记</translation>
    </message>
    <message>
        <source>From a unit price of</source>
        <translation>单价起点</translation>
    </message>
    <message>
        <source>Balance carried over or given back</source>
        <translation>结转与退回</translation>
    </message>
    <message>
        <source>Words for a failed assessment</source>
        <translation>考核不合格的用语</translation>
    </message>
</context>
<context>
    <name>PageCheck</name>
    <message>
        <source>“%1” was being saved when the program or the computer stopped, and the file “%1-journal” that would put it right is missing. It was left untouched. Put that file back beside it, open your latest backup, or rescue what can still be read into a new file.</source>
        <translation>“%1”在保存途中程序或电脑中断，而用来复原的文件“%1-journal”不见了。文件未作改动。请把该文件放回原处，或打开最近的备份，或把还能读出的内容抢救到新文件。</translation>
    </message>
    <message>
        <source>“%1” does not have the length that it had when it was saved. It was left untouched. Open your latest backup of it, or rescue what can still be read into a new file.</source>
        <translation>“%1”的长度与保存时不符。文件未作改动。请打开最近的备份，或把还能读出的内容抢救到新文件。</translation>
    </message>
    <message>
        <source>Parts of “%1” are older than the others: it was copied while it was being saved, or the disk lost something. It was left untouched. Open your latest backup of it, or rescue what can still be read into a new file.</source>
        <translation>“%1”的一部分内容比其余部分旧：可能是在保存途中被复制，或磁盘丢失了数据。文件未作改动。请打开最近的备份，或把还能读出的内容抢救到新文件。</translation>
    </message>
    <message>
        <source>The beginning of “%1” is damaged. It was left untouched. Open your latest backup of it, or rescue what can still be read into a new file.</source>
        <translation>“%1”的开头部分已损坏。文件未作改动。请打开最近的备份，或把还能读出的内容抢救到新文件。</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2 of its %3 parts do not hold what was saved. It was left untouched. Open your latest backup of it, or rescue what can still be read into a new file.</source>
        <translation>“%1”已损坏：共 %3 个部分，其中 %2 个与保存时不符。文件未作改动。请打开最近的备份，或把还能读出的内容抢救到新文件。</translation>
    </message>
    <message>
        <source>Checking every page</source>
        <translation>正在逐页检查</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，未作任何改动。</translation>
    </message>
</context>
<context>
    <name>PrivateFolder</name>
    <message>
        <source>No temporary folder can be made in “%1”. Check that there is room on the disk and that you may write there.</source>
        <translation>无法在“%1”中建立临时文件夹。请检查磁盘空间和写入权限。</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Assessment cycle</source>
        <translation>考核年度</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Research group</source>
        <translation>研训共同体</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>School alias</source>
        <translation>学校别名</translation>
    </message>
    <message>
        <source>School site</source>
        <translation>学校城乡属性</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Package of an activity</source>
        <translation>活动所属项目包</translation>
    </message>
    <message>
        <source>School of an activity</source>
        <translation>活动涉及学校</translation>
    </message>
    <message>
        <source>Lecturer or host</source>
        <translation>主讲与主持</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Funds received</source>
        <translation>到位经费</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Step of a package</source>
        <translation>流程节点</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>节点期限</translation>
    </message>
    <message>
        <source>Plan target</source>
        <translation>方案目标</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Holder of an outcome</source>
        <translation>成果完成人</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Panel of judges</source>
        <translation>评委组</translation>
    </message>
    <message>
        <source>Package of a panel</source>
        <translation>评委组的项目包</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Veto</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Lock of a cycle</source>
        <translation>年度锁定记录</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Published figure</source>
        <translation>已发布指标</translation>
    </message>
    <message>
        <source>Line of a publication</source>
        <translation>发布的明细</translation>
    </message>
    <message>
        <source>Published result</source>
        <translation>已发布结果</translation>
    </message>
    <message>
        <source>Published number</source>
        <translation>对外数据</translation>
    </message>
    <message>
        <source>Edited sentence</source>
        <translation>修改的语句</translation>
    </message>
    <message>
        <source>Numbered paper</source>
        <translation>编号证书</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>There is no file “%1”. It may have been moved or renamed.</source>
        <translation>没有文件“%1”。它可能已被移动或改名。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that you may read it.</source>
        <translation>打不开“%1”。请确认您有权读取。</translation>
    </message>
    <message>
        <source>Reading every page</source>
        <translation>正在逐页读取</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，未作任何改动。</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>正在读取各行</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Files of evidence</source>
        <translation>佐证材料文件</translation>
    </message>
    <message>
        <source>Where records came from</source>
        <translation>记录来源</translation>
    </message>
    <message>
        <source>Imported workbooks</source>
        <translation>已导入的工作簿</translation>
    </message>
    <message>
        <source>Notes of what was looked at</source>
        <translation>查看记录</translation>
    </message>
    <message>
        <source>Writing rows</source>
        <translation>正在写入各行</translation>
    </message>
    <message>
        <source>There is no room for a copy of “%1”. Free some space and try again.</source>
        <translation>没有足够空间存放“%1”的副本。请清出空间后再试。</translation>
    </message>
    <message>
        <source>%1 of %2 parts of the file were damaged.</source>
        <translation>文件共 %2 个部分，损坏 %1 个。</translation>
    </message>
    <message>
        <source>Rows rescued: %1. Rows known to be lost: %2. Rows to be looked at: %3.</source>
        <translation>已抢救 %1 行，已知丢失 %2 行，需核对 %3 行。</translation>
    </message>
    <message>
        <source>The beginning of the file was lost; its parts were told apart by what they hold.</source>
        <translation>文件开头已丢失，各部分按所存内容辨认。</translation>
    </message>
    <message>
        <source>The file was being saved when something stopped it: some rows may be older than others. Compare the latest ones with your papers.</source>
        <translation>文件在保存途中中断，部分行可能较旧。请将最近的内容与纸质材料核对。</translation>
    </message>
    <message>
        <source>“%1” is open in this program. Close it first.</source>
        <translation>“%1”正在本程序中打开。请先关闭。</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name.</source>
        <translation>已有文件“%1”。请换一个名称。</translation>
    </message>
    <message>
        <source>Nothing of a Yanxun file was found in “%1”.</source>
        <translation>在“%1”中没有找到研训文件的内容。</translation>
    </message>
</context>
<context>
    <name>SampleBooks</name>
    <message>
        <source>The folder %1 could not be made. Please choose a folder that you may write to.</source>
        <translation>无法新建文件夹 %1。请选择一个您有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>Writing the sample workbooks</source>
        <translation>正在写出示例工作簿</translation>
    </message>
    <message>
        <source>Writing the sample was stopped; nothing was left behind.</source>
        <translation>已停止写出示例，没有留下任何文件。</translation>
    </message>
    <message>
        <source>The sample workbook %1 could not be written: %2. Please choose a folder with enough free space that you may write to.</source>
        <translation>示例工作簿 %1 没有写出：%2。请选择空间足够、您有写入权限的文件夹。</translation>
    </message>
</context>
<context>
    <name>Scheme</name>
    <message>
        <source>By judges</source>
        <translation>评委定性</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>自动定量</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>加分</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>All %1 places of the quota are taken.</source>
        <translation>名额 %1 个已满。</translation>
    </message>
    <message>
        <source>Tied at rank %1 for the last of the %2 places of the quota: the centre decides.</source>
        <translation>第 %1 名并列，争 %2 个名额中的最后一个：由中心裁定。</translation>
    </message>
    <message>
        <source>Veto: %1.</source>
        <translation>一票否决：%1。</translation>
    </message>
    <message>
        <source>points before rounding</source>
        <translation>未四舍五入的分数</translation>
    </message>
    <message>
        <source>Shares rank %1.</source>
        <translation>并列第 %1 名。</translation>
    </message>
    <message>
        <source>Told from an equal total by: %1.</source>
        <translation>总分相同，按“%1”区分先后。</translation>
    </message>
    <message>
        <source>full at %1 points</source>
        <translation>积满为止，至多 %1 分</translation>
    </message>
    <message>
        <source>never below %1 points</source>
        <translation>扣完为止，不低于 %1 分</translation>
    </message>
    <message>
        <source>%1 points at most of these</source>
        <translation>此项至多 %1 分</translation>
    </message>
    <message>
        <source>the same result counts once, at its highest (%1)</source>
        <translation>同一成果就高不重复（%1）</translation>
    </message>
    <message>
        <source>outside the cycle (%1)</source>
        <translation>不在考核年度内（%1）</translation>
    </message>
    <message>
        <source>its date is not known</source>
        <translation>日期未登记</translation>
    </message>
    <message>
        <source>names nobody of the package</source>
        <translation>没有本包成员</translation>
    </message>
    <message>
        <source>no points for its level and grade</source>
        <translation>该级别与等次不计分</translation>
    </message>
    <message>
        <source>who awarded it is not known</source>
        <translation>颁发单位未登记</translation>
    </message>
    <message>
        <source>too few attendances (%1)</source>
        <translation>人次不足（%1）</translation>
    </message>
    <message>
        <source>too short (%1 characters)</source>
        <translation>字数不足（%1 字）</translation>
    </message>
    <message>
        <source>its length is not known; %1 characters are asked for</source>
        <translation>字数未登记；要求 %1 字</translation>
    </message>
    <message>
        <source>evidence missing: %1</source>
        <translation>缺少佐证：%1</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>the formula has no result</source>
        <translation>公式没有结果</translation>
    </message>
    <message>
        <source>too few judges (%1)</source>
        <translation>评委不足（%1 位）</translation>
    </message>
    <message>
        <source>changed to %1 without a reason, which does not count</source>
        <translation>改为 %1 但未写理由，不计</translation>
    </message>
    <message>
        <source>%1 points are more than the item has</source>
        <translation>%1 分超过本项分值</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>尚未评分</translation>
    </message>
    <message>
        <source>outstanding</source>
        <translation>待评</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>自动计算</translation>
    </message>
    <message>
        <source>the highest, dropped</source>
        <translation>最高分，去掉</translation>
    </message>
    <message>
        <source>the lowest, dropped</source>
        <translation>最低分，去掉</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>suggested by the figures</source>
        <translation>由数据提示</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>待评</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Packages, members and rural teachers</source>
        <translation>项目包、研训人员和乡村教师</translation>
    </message>
    <message>
        <source>The three coverages</source>
        <translation>三个全覆盖</translation>
    </message>
    <message>
        <source>Change since last year</source>
        <translation>与上年度相比</translation>
    </message>
    <message>
        <source>Young teachers</source>
        <translation>青年教师</translation>
    </message>
    <message>
        <source>Activities and sessions</source>
        <translation>活动次数和场次</translation>
    </message>
    <message>
        <source>Attendance and class hours</source>
        <translation>出勤和学时</translation>
    </message>
    <message>
        <source>Others whom activities reached</source>
        <translation>活动惠及的其他人员</translation>
    </message>
    <message>
        <source>Budget, spending and balance</source>
        <translation>预算、支出和结余</translation>
    </message>
    <message>
        <source>Outcomes by level and kind</source>
        <translation>成果的级别和类别</translation>
    </message>
    <message>
        <source>Honours, papers and the like</source>
        <translation>荣誉、论文等</translation>
    </message>
    <message>
        <source>Awards by programme and grade</source>
        <translation>各赛事的获奖等次</translation>
    </message>
</context>
<context>
    <name>SharedStringsText</name>
    <message>
        <source>The part that should hold the texts holds something else.</source>
        <translation>工作簿内存放文字的部分不是应有的内容。</translation>
    </message>
    <message>
        <source>The workbook holds too many texts (20 million, or 512 MB). Please split it into several files.</source>
        <translation>工作簿的文字过多（超过 2000 万条或 512 MB）。请拆分成几个文件。</translation>
    </message>
    <message>
        <source>The shared text number %1 holds more than the 32,767 characters that a cell can hold.</source>
        <translation>工作簿内第 %1 条文字超过一格能容纳的 32,767 个字符。</translation>
    </message>
</context>
<context>
    <name>SheetBuilderText</name>
    <message>
        <source>The cell %1 lies beyond the last row (1,048,576) or column (XFD) that a worksheet can have.</source>
        <translation>单元格 %1 超出了工作表的最后一行（1,048,576）或最后一列（XFD）。</translation>
    </message>
    <message>
        <source>The cell %1 holds more than the 32,767 characters that a cell can hold. Please shorten it, or look for a missing quotation mark before it.</source>
        <translation>单元格 %1 超过一格能容纳的 32,767 个字符。请缩短内容，或检查前面是否漏了引号。</translation>
    </message>
    <message>
        <source>The workbook has more than 20 million rows in all its worksheets. Please split it into several files.</source>
        <translation>工作簿各工作表合计超过 2000 万行。请拆分成几个文件。</translation>
    </message>
    <message>
        <source>The cell %1 stands twice or out of its order in the file.</source>
        <translation>单元格 %1 在文件中重复，或次序不对。</translation>
    </message>
    <message>
        <source>The workbook has more than 20 million cells. Please split it into several files.</source>
        <translation>工作簿超过 2000 万个单元格。请拆分成几个文件。</translation>
    </message>
    <message>
        <source>The workbook holds more than 512 MB of text. Please split it into several files.</source>
        <translation>工作簿的文字超过 512 MB。请拆分成几个文件。</translation>
    </message>
    <message>
        <source>The worksheet “%1” has more than 500,000 merged ranges.</source>
        <translation>工作表“%1”的合并单元格超过 50 万处。</translation>
    </message>
    <message>
        <source>The merged ranges at the top of the worksheet “%1” overlap.</source>
        <translation>工作表“%1”顶部的合并单元格相互重叠。</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Name of the centre</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>“All of the district” in sentences</source>
        <translation>语句中的“全区”</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>“Sample data”, in a sample only</source>
        <translation>“示例数据”字样（仅示例文件）</translation>
    </message>
    <message>
        <source>%1: how many</source>
        <translation>%1：分子</translation>
    </message>
    <message>
        <source>%1: of how many</source>
        <translation>%1：分母</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1：未登记</translation>
    </message>
    <message>
        <source>%1: what is counted</source>
        <translation>%1：口径</translation>
    </message>
    <message>
        <source>%1: with its definition</source>
        <translation>%1：数值和口径</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>考核年度</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>项目包</translation>
    </message>
    <message>
        <source>%1: each row</source>
        <translation>%1：逐行</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>项目包</translation>
    </message>
    <message>
        <source>Members on the reference date</source>
        <translation>统计时点的学员</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>研训活动</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>主讲人</translation>
    </message>
    <message>
        <source>Attendances of members</source>
        <translation>学员出席人次</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>完成人</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Funds received and given back</source>
        <translation>到位与退回</translation>
    </message>
    <message>
        <source>Steps of the packages</source>
        <translation>项目包流程节点</translation>
    </message>
    <message>
        <source>Goals of the packages&apos; plans</source>
        <translation>方案目标</translation>
    </message>
    <message>
        <source>Results of the assessment, the best first</source>
        <translation>考核结果（按名次）</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Certificates and appointments</source>
        <translation>证书与聘书</translation>
    </message>
    <message>
        <source>Targets of the cycle</source>
        <translation>年度目标值</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number of the package</source>
        <translation>项目包编号</translation>
    </message>
    <message>
        <source>Points in all</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Bonus points</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>Points deducted</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Rank, once all is scored</source>
        <translation>名次（评完后才有）</translation>
    </message>
    <message>
        <source>Band, once all is scored</source>
        <translation>等次（评完后才有）</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>分母</translation>
    </message>
</context>
<context>
    <name>TextDecoderText</name>
    <message>
        <source>The text is in an encoding that cannot be told for sure. Please open it in WPS or Excel, save it as .xlsx or as “CSV UTF-8” and read that file.</source>
        <translation>无法确定文字的编码。请用 WPS 或 Excel 打开，另存为 .xlsx 或“CSV UTF-8”后再读入。</translation>
    </message>
    <message>
        <source>The text is written in %1, but has bytes in line %2 that do not belong to it; the file may be incomplete. Please ask for it once more, or save it anew.</source>
        <translation>文字采用 %1 编码，但第 %2 行有不属于该编码的内容，文件可能不完整。请让对方重新发送，或重新保存。</translation>
    </message>
    <message>
        <source>This system cannot read text in %1.</source>
        <translation>本机无法读取 %1 编码的文字。请用 WPS 或 Excel 打开，另存为 .xlsx 后再读入。</translation>
    </message>
    <message>
        <source>The file holds no text. Please choose a workbook (.xlsx) or a table in text form (.csv).</source>
        <translation>文件里没有文字。请选择工作簿（.xlsx）或文本表格（.csv）。</translation>
    </message>
</context>
<context>
    <name>WorkbookJsonText</name>
    <message>
        <source>The table could not be written out. Please check the space on the disk.</source>
        <translation>表格没有写出。请检查磁盘空间。</translation>
    </message>
</context>
<context>
    <name>XlsxReaderText</name>
    <message>
        <source>The main part of the file is not a workbook.</source>
        <translation>文件的主体不是工作簿。</translation>
    </message>
    <message>
        <source>The workbook lists a worksheet without name or content.</source>
        <translation>工作簿里有一张没有名称或内容的工作表。</translation>
    </message>
    <message>
        <source>This is an OpenDocument spreadsheet (.ods). Please open it in WPS, Excel or LibreOffice, save it as .xlsx and read that file.</source>
        <translation>这是 OpenDocument 表格（.ods）。请用 WPS、Excel 或 LibreOffice 打开，另存为 .xlsx 后再读入。</translation>
    </message>
    <message>
        <source>This is an OpenDocument file but not a spreadsheet. Please choose a workbook in the .xlsx format.</source>
        <translation>这是 OpenDocument 文件，但不是表格。请选择 .xlsx 格式的工作簿。</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb). Please open it in WPS or Excel, save it as .xlsx and read that file.</source>
        <translation>这是二进制工作簿（.xlsb）。请用 WPS 或 Excel 打开，另存为 .xlsx 后再读入。</translation>
    </message>
    <message>
        <source>This is a Word document. Please copy its table into a new workbook, save it as .xlsx and read that file.</source>
        <translation>这是 Word 文档。请把其中的表格复制到新工作簿，存为 .xlsx 后再读入。</translation>
    </message>
    <message>
        <source>This is a presentation. Please choose a workbook in the .xlsx format.</source>
        <translation>这是演示文稿。请选择 .xlsx 格式的工作簿。</translation>
    </message>
    <message>
        <source>This is a zip archive but not a workbook. Please unpack it and choose the workbook inside.</source>
        <translation>这是压缩包，不是工作簿。请解压后选择其中的工作簿。</translation>
    </message>
    <message>
        <source>The part _rels/.rels does not name a workbook.</source>
        <translation>文件内的 _rels/.rels 没有指明工作簿。</translation>
    </message>
    <message>
        <source>The part %1 lists no worksheets.</source>
        <translation>文件内的 %1 没有列出工作表。</translation>
    </message>
    <message>
        <source>The workbook lists the worksheet “%1” but does not hold it.</source>
        <translation>工作簿列有工作表“%1”，但文件里没有它。</translation>
    </message>
    <message>
        <source>The workbook has charts or macros only and no worksheet with cells.</source>
        <translation>工作簿里只有图表或宏，没有带单元格的工作表。</translation>
    </message>
    <message>
        <source>Reading worksheet “%1”</source>
        <translation>正在读入工作表“%1”</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>正在读入工作簿</translation>
    </message>
</context>
<context>
    <name>XlsxSheetText</name>
    <message>
        <source>The part %1 should be a worksheet but is something else.</source>
        <translation>文件内的 %1 应是工作表，实际不是。</translation>
    </message>
    <message>
        <source>The cell %1 holds two values.</source>
        <translation>单元格 %1 有两个值。</translation>
    </message>
    <message>
        <source>The cell %1 holds more than the 32,767 characters that a cell can hold.</source>
        <translation>单元格 %1 超过一格能容纳的 32,767 个字符。</translation>
    </message>
    <message>
        <source>The part %1 has a row numbered “%2”; rows go from 1 to 1,048,576.</source>
        <translation>文件内的 %1 有行号“%2”，行号应为 1 至 1,048,576。</translation>
    </message>
    <message>
        <source>In the part %1 the row %2 stands twice or out of its order.</source>
        <translation>文件内的 %1 中，第 %2 行重复，或次序不对。</translation>
    </message>
    <message>
        <source>The part %1 has a cell “%2” in row %3, where it cannot stand.</source>
        <translation>文件内的 %1 中，单元格“%2”出现在第 %3 行，位置不对。</translation>
    </message>
    <message>
        <source>The cell %1 is of the unknown type “%2”.</source>
        <translation>单元格 %1 的类型“%2”无法识别。</translation>
    </message>
    <message>
        <source>The cell %1 refers to the shared text number “%2”, but the workbook has %3 shared texts.</source>
        <translation>单元格 %1 引用第“%2”条文字，而工作簿只有 %3 条。</translation>
    </message>
    <message>
        <source>The part %1 merges the cells “%2”, which is no range.</source>
        <translation>文件内的 %1 合并了“%2”，这不是有效的区域。</translation>
    </message>
    <message>
        <source>The part %1 should be a worksheet but has no cells section.</source>
        <translation>文件内的 %1 应是工作表，但没有单元格部分。</translation>
    </message>
</context>
<context>
    <name>XlsxStylesText</name>
    <message>
        <source>The part that should hold the cell styles holds something else.</source>
        <translation>工作簿内存放单元格样式的部分不是应有的内容。</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>The workbook %1 could not be written. Please check that the folder may be written to and has enough free space.</source>
        <translation>工作簿 %1 没有写出。请检查文件夹是否可以写入、空间是否足够。</translation>
    </message>
</context>
<context>
    <name>XmlStreamText</name>
    <message>
        <source>The part %1 contains a document type declaration, which workbooks may not have and harmful files use.</source>
        <translation>文件内的 %1 带有文档类型声明。工作簿不允许这样写，有害文件才会用到。</translation>
    </message>
    <message>
        <source>The part %1 is nested more than 256 levels deep.</source>
        <translation>文件内的 %1 嵌套超过 256 层。</translation>
    </message>
    <message>
        <source>The part %1 is damaged at line %2.</source>
        <translation>文件内的 %1 在第 %2 行损坏。</translation>
    </message>
    <message>
        <source>The part %1 contains a tag of more than 64 KB.</source>
        <translation>文件内的 %1 有超过 64 KB 的标记。</translation>
    </message>
    <message>
        <source>There is not enough memory to read %1.</source>
        <translation>内存不足，无法读入 %1。请关闭其他程序后再试。</translation>
    </message>
</context>
<context>
    <name>ZipPackageText</name>
    <message>
        <source>The file is incomplete: its list of parts at the end is missing.</source>
        <translation>文件不完整，缺少末尾的目录。</translation>
    </message>
    <message>
        <source>The file is packed from more than 10,000 parts, which no workbook is.</source>
        <translation>文件由一万多个部分打包而成，不是正常的工作簿。</translation>
    </message>
    <message>
        <source>The file&apos;s list of parts is damaged.</source>
        <translation>文件内部的目录已损坏。</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Please open it in WPS or Excel, remove the password, save it as .xlsx and read that file.</source>
        <translation>工作簿设有密码。请用 WPS 或 Excel 打开，去掉密码，另存为 .xlsx 后再读入。</translation>
    </message>
    <message>
        <source>The parts of the file claim more bytes than the file has (at %1).</source>
        <translation>文件内各部分标明的大小超过文件本身（在 %1 处）。</translation>
    </message>
    <message>
        <source>The part %1 is in the file twice.</source>
        <translation>文件内的 %1 重复出现。</translation>
    </message>
    <message>
        <source>The part %1 is missing from the file.</source>
        <translation>文件内缺少 %1。</translation>
    </message>
    <message>
        <source>The part %1 is packed in a way that workbooks do not use.</source>
        <translation>文件内的 %1 采用了工作簿不使用的压缩方式。</translation>
    </message>
    <message>
        <source>The part %1 unpacks to more than 200 times its size, as harmful files do.</source>
        <translation>文件内的 %1 解压后超过原大小的 200 倍，像是有害文件。</translation>
    </message>
    <message>
        <source>The part %1 is too large to read: a part may have 512 MB unpacked, all parts together 1 GB. Please split the workbook into several files.</source>
        <translation>文件内的 %1 太大：解压后单个部分不能超过 512 MB，合计不能超过 1 GB。请把工作簿拆分成几个文件。</translation>
    </message>
    <message>
        <source>The file&apos;s list of parts is damaged at %1.</source>
        <translation>文件内部的目录在 %1 处损坏。</translation>
    </message>
    <message>
        <source>The part %1 cannot be unpacked.</source>
        <translation>文件内的 %1 无法解压。</translation>
    </message>
    <message>
        <source>The part %1 is damaged: its content does not match its checksum.</source>
        <translation>文件内的 %1 已损坏，内容与校验值不符。</translation>
    </message>
</context>
<context>
    <name>models::Activities</name>
    <message>
        <source>The activity ends (%1) before it begins (%2). Correct one of the dates.</source>
        <translation>活动结束日期（%1）早于开始日期（%2），请改正其中一个。</translation>
    </message>
    <message>
        <source>This package holds the activity already.</source>
        <translation>该项目包已是此活动的主办包。</translation>
    </message>
</context>
<context>
    <name>models::AssessedEvent</name>
    <message>
        <source>%1: due on %2, done on %3</source>
        <translation>%1：应于 %2 前完成，实际 %3 完成</translation>
    </message>
    <message>
        <source>%1: due on %2, not done</source>
        <translation>%1：应于 %2 前完成，尚未完成</translation>
    </message>
</context>
<context>
    <name>models::Attendance</name>
    <message>
        <source>The activity or the member is not in the file any more.</source>
        <translation>该活动或成员已不在文件中。</translation>
    </message>
    <message>
        <source>“%1” is no activity of that package.</source>
        <translation>“%1”不是该项目包的活动。</translation>
    </message>
    <message>
        <source>“%1” was no member on %2 (joined %3, left %4), so nothing can be marked.</source>
        <translation>“%1”在 %2 不是成员（加入 %3，退出 %4），不能登记出勤。</translation>
    </message>
</context>
<context>
    <name>models::AttendanceGrid</name>
    <message>
        <source>not marked</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>no member on that day</source>
        <translation>当天不是成员</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1: %2 of %3 present, %4 on leave, %5 absent</source>
        <translation>%1：应到%3，出席%2，请假%4，缺席%5</translation>
    </message>
</context>
<context>
    <name>models::Backups</name>
    <message>
        <source>Daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Before an upgrade of the file</source>
        <translation>文件升级前</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>导入前</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>合并前</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>恢复前</translation>
    </message>
    <message>
        <source>Before a new year was begun</source>
        <translation>开始新年度前</translation>
    </message>
    <message>
        <source>Before many records were removed</source>
        <translation>批量删除前</translation>
    </message>
    <message>
        <source>“%1” can only be read here, so nothing of it can be lost and no backup is made.</source>
        <translation>“%1”在此只能读取，内容不会丢失，无需备份。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，未作任何改动。</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>The file was edited all the while, so that no copy could be checked. Try again in a moment.</source>
        <translation>文件一直在编辑，备份来不及核对。请稍后重试。</translation>
    </message>
    <message>
        <source>“%1” is open in this program already.</source>
        <translation>“%1”已在本程序中打开。</translation>
    </message>
</context>
<context>
    <name>models::Budgets</name>
    <message>
        <source>Say which package may spend money, and on what.</source>
        <translation>请写明是哪个项目包的预算，以及用于哪一类支出。</translation>
    </message>
</context>
<context>
    <name>models::ClaimWindow</name>
    <message>
        <source>The file does not know which editions “%1” means: counted are the last %2 cycles.</source>
        <translation>本文件无法判断“%1”指哪几届：暂按最近 %2 个年度统计。</translation>
    </message>
    <message>
        <source>“%1” names no days: counted is the cycle %2. Give the days to count over another time.</source>
        <translation>“%1”没有写明起止日期：按 %2 年度统计。需按其他时间统计的，请填写起止日期。</translation>
    </message>
</context>
<context>
    <name>models::Claims</name>
    <message>
        <source>Say where these numbers stand.</source>
        <translation>请写明这些数字的出处。</translation>
    </message>
    <message>
        <source>Choose the numbers to be kept.</source>
        <translation>请选择要保留的数字。</translation>
    </message>
</context>
<context>
    <name>models::CycleLock</name>
    <message>
        <source>The year %1 is published, so nothing of it can be changed any more (%2). To correct something, withdraw the publication on the page “Assessment” and say why.</source>
        <translation>%1 年度已发布，内容不能再改（%2）。如需更正，请在“考核”页填写理由后撤回发布。</translation>
    </message>
    <message>
        <source>The year %1 was locked at its acceptance, so its records cannot be changed any more (%2). To correct something, unlock the year on the page “Assessment” and say why.</source>
        <translation>%1 年度已验收锁定，记录不能再改（%2）。如需更正，请在“考核”页填写理由后解除锁定。</translation>
    </message>
</context>
<context>
    <name>models::Cycles</name>
    <message>
        <source>A year needs a name, for example 2024.</source>
        <translation>年度需要名称，例如 2024。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a year: it becomes part of file names. Write at most %2 letters, digits, blanks or hyphens, for example 2024 or 2023-2024.</source>
        <translation>“%1”不能作为年度名称：它会用在文件名里。请用不超过 %2 个汉字、字母、数字、空格或连字符，例如 2024 或 2023-2024。</translation>
    </message>
    <message>
        <source>“%1” is no year that can be meant. Write one from %2 to %3.</source>
        <translation>“%1”不是合理的年份。请写 %2 至 %3 之间的年份。</translation>
    </message>
    <message>
        <source>There is a year %1 already. Give this one another name.</source>
        <translation>已有 %1 年度，请换一个名称。</translation>
    </message>
    <message>
        <source>A year needs the days on which it begins, ends and is counted.</source>
        <translation>年度需要开始日期、结束日期和统计时点。</translation>
    </message>
    <message>
        <source>%1 is no day that can be meant. Its year lies before %2 or after %3; correct it.</source>
        <translation>%1 不是合理的日期：年份早于 %2 或晚于 %3，请改正。</translation>
    </message>
    <message>
        <source>The year ends before it begins. Correct one of the dates.</source>
        <translation>结束日期早于开始日期，请改正其中一个。</translation>
    </message>
    <message>
        <source>The year would last from %1 to %2, more than %3 years. Correct one of the dates.</source>
        <translation>该年度将从 %1 到 %2，超过 %3 年，请改正其中一个日期。</translation>
    </message>
    <message>
        <source>The reference date %1 does not belong to a year from %2 to %3. Correct one of the dates.</source>
        <translation>统计时点 %1 不属于 %2 至 %3 的年度，请改正其中一个日期。</translation>
    </message>
</context>
<context>
    <name>models::Documents</name>
    <message>
        <source>Writing the documents</source>
        <translation>正在生成文档</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，没有写出文件。</translation>
    </message>
    <message>
        <source>The package “%1” is not in this year any more. Choose another one.</source>
        <translation>项目包“%1”已不在本年度。请另选一个。</translation>
    </message>
</context>
<context>
    <name>models::DocxWriter</name>
    <message>
        <source>Stopped. No document was written.</source>
        <translation>已停止，没有写出文档。</translation>
    </message>
    <message>
        <source>The document %1 could not be written. Please check that the folder may be written to and has enough free space.</source>
        <translation>文档 %1 未能写出。请检查该文件夹是否可写、空间是否足够。</translation>
    </message>
</context>
<context>
    <name>models::EvidenceEdits</name>
    <message>
        <source>There is no kind of evidence “%1”.</source>
        <translation>没有“%1”这一佐证类别。</translation>
    </message>
</context>
<context>
    <name>models::EvidenceStore</name>
    <message>
        <source>“%1” is too large: it has %2, and a file of evidence may have at most %3. Make it smaller, or add only the pages that matter.</source>
        <translation>“%1”太大：%2，每份佐证材料最多 %3。请压缩后再添加，或只添加需要的几页。</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose the file that holds the document.</source>
        <translation>“%1”是空文件。请选择有内容的文件。</translation>
    </message>
    <message>
        <source>“%1” is not a file. Folders cannot be added; add the files in them.</source>
        <translation>“%1”不是文件。文件夹不能添加，请添加其中的文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Close the program that has it open, or copy it to a folder of your own.</source>
        <translation>“%1”无法读取。请关闭正在使用它的程序，或把它复制到自己的文件夹后再试。</translation>
    </message>
    <message>
        <source>This file of evidence is damaged or missing. Add it once more, or bring it back from a backup.</source>
        <translation>这份佐证材料已损坏或缺失。请重新添加，或从备份中恢复。</translation>
    </message>
</context>
<context>
    <name>models::Field</name>
    <message>
        <source>“%1” is not a known value of “%2”. Choose one from the list or correct the spelling.</source>
        <translation>“%1”不是“%2”可用的值。请从列表中选择，或改正写法。</translation>
    </message>
    <message>
        <source>“%1” has no day. Write the whole date, for example 2023-09-01.</source>
        <translation>“%1”没有写到日。请写完整日期，例如 2023-09-01。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。请填写整数。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write 是 or 否.</source>
        <translation>“%1”既不是“是”也不是“否”。请填写是或否。</translation>
    </message>
    <message>
        <source>The phone number is not complete. Write all its digits as text.</source>
        <translation>电话号码不完整。请以文本格式填写全部数字。</translation>
    </message>
    <message>
        <source>The cell holds several numbers; the first was taken.</source>
        <translation>单元格里有几个号码，取了第一个。</translation>
    </message>
    <message>
        <source>“%1” is not a number with at most two decimals.</source>
        <translation>“%1”不是数字，或小数超过两位。</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money. Write yuan with at most two decimals, for example 1200.50.</source>
        <translation>“%1”不是金额。请以元为单位填写，最多两位小数，例如 1200.50。</translation>
    </message>
    <message>
        <source>This is no phone number (%1 digits). A mobile number has 11 digits and begins with 1, another one begins with its area code.</source>
        <translation>这不是电话号码（%1 位数字）。手机号为 11 位，以 1 开头；固定电话以区号开头。</translation>
    </message>
</context>
<context>
    <name>models::Formula</name>
    <message>
        <source>The formula “%1” names “%2”, which there is not.</source>
        <translation>公式“%1”用到的“%2”不存在。</translation>
    </message>
    <message>
        <source>The brackets of the formula “%1” do not fit.</source>
        <translation>公式“%1”的括号不配对。</translation>
    </message>
    <message>
        <source>The formula “%1” is not complete.</source>
        <translation>公式“%1”不完整。</translation>
    </message>
    <message>
        <source>The formula “%1” cannot be read at character %2 (%3).</source>
        <translation>公式“%1”第 %2 个字符处无法读懂（%3）。</translation>
    </message>
    <message>
        <source>The formula “%1” has a comma outside the brackets of a function. Write decimals with a point: 1.25.</source>
        <translation>公式“%1”在函数括号之外有逗号。小数请用小数点书写：1.25。</translation>
    </message>
</context>
<context>
    <name>models::History</name>
    <message>
        <source>What this edit changed is not recorded properly, so it cannot be taken back. Nothing was changed.</source>
        <translation>这次编辑的记录不完整，无法撤回，没有任何改动。</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>正在撤回</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>正在重做</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>已停止，没有任何改动。</translation>
    </message>
    <message>
        <source>Looking through the history</source>
        <translation>正在查找历史</translation>
    </message>
    <message>
        <source>What this edit changed is not recorded properly.</source>
        <translation>这次编辑的记录不完整。</translation>
    </message>
    <message>
        <source>(a record that is gone)</source>
        <translation>（已不存在的记录）</translation>
    </message>
    <message>
        <source>There is no such edit in the history.</source>
        <translation>历史中没有这次编辑。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1等（另有 %2 次）</translation>
    </message>
    <message>
        <source>This edit cannot be taken back alone, because later ones depend on it: %1. Take those back first.</source>
        <translation>不能单独撤回这次编辑，因为后面的编辑以它为依据：%1。请先撤回那些编辑。</translation>
    </message>
    <message>
        <source>“%1” is taken back already.</source>
        <translation>“%1”已经撤回。</translation>
    </message>
</context>
<context>
    <name>models::HistoryList</name>
    <message>
        <source>noted</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>models::HoursLedger</name>
    <message>
        <source>half a day under the rules</source>
        <translation>按规则计半天</translation>
    </message>
    <message>
        <source>%1 days under the rules</source>
        <translation>按规则计 %1 天</translation>
    </message>
    <message>
        <source>listeners get %1 %</source>
        <translation>听课者计 %1 %</translation>
    </message>
    <message>
        <source>does not count: absent from more than %1 % of the package&apos;s activities</source>
        <translation>不计：在该项目包缺勤超过 %1 %</translation>
    </message>
    <message>
        <source>does not count: absent from %1 % or more of the package&apos;s activities</source>
        <translation>不计：在该项目包缺勤达 %1 %</translation>
    </message>
    <message>
        <source>lecturer: %1 times the hours</source>
        <translation>主讲：按 %1 倍计</translation>
    </message>
    <message>
        <source>neither hours nor days are known</source>
        <translation>学时和天数均不详</translation>
    </message>
    <message>
        <source>not passed: counts %1 %</source>
        <translation>考核不合格：计 %1 %</translation>
    </message>
    <message>
        <source>at most %1 hours a year</source>
        <translation>每年至多 %1 学时</translation>
    </message>
    <message>
        <source>at most %1 hours an item</source>
        <translation>单项至多 %1 学时</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1第 %2 版</translation>
    </message>
    <message>
        <source>%1, as shipped</source>
        <translation>%1（内置）</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>，%1</translation>
    </message>
    <message>
        <source>%1 took part in research and training in %2: %3 class hours (%4 credits), of them %5 in activities of packages, %6 as a lecturer and %7 in other training. Rules: %8.</source>
        <translation>%1，%2年度参加研训 %3 学时（%4 学分），其中项目包活动 %5 学时、主讲 %6 学时、其他培训 %7 学时。依据：%8。</translation>
    </message>
</context>
<context>
    <name>models::HoursRules</name>
    <message>
        <source>The number “%1” of these rules does not fit. Correct it.</source>
        <translation>规则中的“%1”不合适，请改正。</translation>
    </message>
</context>
<context>
    <name>models::Importer</name>
    <message>
        <source>There is no file or folder “%1”. It may have been moved or renamed.</source>
        <translation>找不到文件或文件夹“%1”。它可能被移动或改名了。</translation>
    </message>
    <message>
        <source>This sheet is hidden and was passed over.</source>
        <translation>这张工作表是隐藏的，已跳过。</translation>
    </message>
    <message>
        <source>No header row was found that belongs to a school list, a teacher roster, a package list or a member list. The sheet was passed over.</source>
        <translation>没有找到学校名录、教师花名册、项目包一览表或学员名单的表头。这张工作表已跳过。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读入 %1</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was changed.</source>
        <translation>已取消读入，没有做任何改动。</translation>
    </message>
    <message>
        <source>There is no school “%1” in the file; the package came in without a base school.</source>
        <translation>文件里没有学校“%1”，这个项目包已导入，但缺基地学校。</translation>
    </message>
    <message>
        <source> Perhaps it is: %1.</source>
        <translation>可能是：%1。</translation>
    </message>
    <message>
        <source>No teacher is called “%1”; the package came in without a host.</source>
        <translation>没有叫“%1”的教师，这个项目包已导入，但缺主持人。</translation>
    </message>
    <message>
        <source>Several teachers are called “%1”; the package came in without a host. Choose the right one on the package&apos;s page.</source>
        <translation>有几位教师都叫“%1”，这个项目包已导入，但缺主持人。请在项目包页面选定。</translation>
    </message>
    <message>
        <source> A teacher of that name works at: %1.</source>
        <translation>同名教师任教于：%1。</translation>
    </message>
    <message>
        <source>Several teachers are called “%1”. Add the school, the subject, the birth date or the phone to tell them apart.</source>
        <translation>有几位教师都叫“%1”。请补填学校、学科、出生年月或电话，以便区分。</translation>
    </message>
    <message>
        <source>The roster of %2 has no “%1”. Correct the name, or add the teacher to the roster.</source>
        <translation>%2的花名册里没有“%1”。请改正姓名，或在花名册里补上这位教师。</translation>
    </message>
    <message>
        <source>No roster has a “%1”. Correct the name, or add the school.</source>
        <translation>各校花名册里都没有“%1”。请改正姓名，或补填学校。</translation>
    </message>
    <message>
        <source>There is no package “%1” in the cycle %2. Import the package list first, or correct the name.</source>
        <translation>%2 考核年度里没有项目包“%1”。请先导入项目包一览表，或改正名称。</translation>
    </message>
    <message>
        <source>There is no school “%1” in the file. Correct the name, or add it to the school list as an alias.</source>
        <translation>文件里没有学校“%1”。请改正名称，或在学校名录里把它补为别名。</translation>
    </message>
    <message>
        <source>The sex differs from the one in the ID number. Please check which is right.</source>
        <translation>性别与身份证号不一致。请核对哪一个对。</translation>
    </message>
    <message>
        <source>The year of birth differs from the one in the ID number. Please check which is right.</source>
        <translation>出生年份与身份证号不一致。请核对哪一个对。</translation>
    </message>
    <message>
        <source>Moved here from “%1”: the earlier posting was ended, earlier years keep it.</source>
        <translation>由“%1”调入：原任职已截止，以往年度仍按原学校统计。</translation>
    </message>
    <message>
        <source>Nothing says at which school this teacher works. Add a column with the school, or a line 填报单位 above the table.</source>
        <translation>看不出这位教师在哪所学校任教。请增加学校一列，或在表格上方写明填报单位。</translation>
    </message>
    <message>
        <source>Several teachers of this school are called “%1”. Add the birth date, the subject or the phone to tell them apart.</source>
        <translation>本校有几位教师都叫“%1”。请补填出生年月、学科或电话，以便区分。</translation>
    </message>
    <message>
        <source>“%1” stands in the rosters twice: also at %2, %3. If these are two people, add the birth date or the subject; if it is one, delete a row.</source>
        <translation>“%1”在花名册里重复：另见%2，%3。如是两个人，请补填出生年月或学科；如是同一人，请删去一行。</translation>
    </message>
    <message>
        <source>The file has no assessment cycle that this list could belong to. Make one first.</source>
        <translation>文件里没有这份名单所属的考核年度。请先新建考核年度。</translation>
    </message>
    <message>
        <source>This list is of the year %1, but the file has no such assessment cycle. Make it first, or choose the cycle to import into.</source>
        <translation>这份名单属于 %1 年度，而文件里没有这个考核年度。请先新建，或选定要导入的考核年度。</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>There is no school “%1” in the list; the school came in without it.</source>
        <translation>名录里没有学校“%1”。本校已导入，但缺隶属学校。</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>已取消导入，没有做任何改动。</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>There is no workbook (.xlsx, .csv, .tsv) in the folder that was chosen. Choose another one.</source>
        <translation>所选文件夹里没有表格（.xlsx、.csv、.tsv）。请换一个文件夹。</translation>
    </message>
    <message>
        <source>There is no activity “%1” of this package. Import the activity list first, or correct the date and the name; the column stays out until then.</source>
        <translation>该项目包没有活动“%1”。请先导入活动台账，或更正日期和名称；在此之前该列不导入。</translation>
    </message>
    <message>
        <source>Several activities are called “%1”. Name the package above the table or give the activities different names; the column stays out until then.</source>
        <translation>有多个活动叫“%1”。请在表格上方注明项目包，或为活动取不同名称；在此之前该列不导入。</translation>
    </message>
    <message>
        <source>“%1” is the file that is open just now, not a workbook.</source>
        <translation>“%1”是当前打开的文件，不是工作簿。</translation>
    </message>
    <message>
        <source>There is no school “%1” in the file; the activity came in without it.</source>
        <translation>文件中没有学校“%1”；活动已导入，但未关联该校。</translation>
    </message>
    <message>
        <source>The date lies outside the cycle %1. Please check it.</source>
        <translation>日期不在考核年度 %1 之内，请核对。</translation>
    </message>
    <message>
        <source>“%1” signed here for somebody else. Please check who was present.</source>
        <translation>此处由“%1”代签，请核对实际到会人员。</translation>
    </message>
    <message>
        <source>“%1” is no mark of attendance. Write 出席, 请假 or 缺席.</source>
        <translation>“%1”不是出勤标记，请填写出席、请假或缺席。</translation>
    </message>
    <message>
        <source>“%1” was no member on that day (joined %2, left %3). The mark came in; please check the dates.</source>
        <translation>“%1”当天不是成员（加入 %2，退出 %3）；标记已导入，请核对日期。</translation>
    </message>
    <message>
        <source>Several members are called “%1”. Add the school or the phone to tell them apart.</source>
        <translation>有多名成员叫“%1”，请补充学校或电话以便区分。</translation>
    </message>
    <message>
        <source>“%1” is no member of the package. Correct the name, or add the member first.</source>
        <translation>“%1”不是该项目包的成员。请更正姓名，或先添加成员。</translation>
    </message>
    <message>
        <source>The package has no activity “%1”; the voucher came in without one. Correct the name, or choose the activity on the page Funds.</source>
        <translation>项目包没有名为“%1”的活动，凭证已导入但未关联活动。请更正名称，或在“经费”页选择活动。</translation>
    </message>
    <message>
        <source>Only the %1 people named here came in. Add the others on the outcome&apos;s page.</source>
        <translation>只导入了这里写出姓名的 %1 人。其余人员请在成果页面补充。</translation>
    </message>
    <message>
        <source>Several teachers are called “%1”; the name was kept as it stands. Choose the right one on the outcome&apos;s page.</source>
        <translation>有几位教师都叫“%1”，暂按姓名保留。请在成果页面选定是哪一位。</translation>
    </message>
    <message>
        <source>The same outcome of the same people stands above already; it came in twice. Remove one of them if it is one.</source>
        <translation>上方已有相同人员的同一成果，现已重复导入。如确为同一项，请删除其中一项。</translation>
    </message>
    <message>
        <source>Nothing says whose training this is. Fill in the name.</source>
        <translation>没有写明是谁的培训。请填写姓名。</translation>
    </message>
    <message>
        <source>There is no teacher “%1” at this school in the file. Import the roster first, or correct the name or the school.</source>
        <translation>文件中该校没有教师“%1”。请先导入花名册，或改正姓名、学校。</translation>
    </message>
    <message>
        <source>Several teachers are called “%1”. Add a column with the school, or enter the training on the teacher&apos;s page.</source>
        <translation>有几位教师叫“%1”。请加上学校一列，或在该教师的页面录入。</translation>
    </message>
    <message>
        <source>The scheme of this year has no item “%1”. Correct the code at the beginning of the header; the column stays out until then.</source>
        <translation>本年度的考核方案没有指标“%1”。请改正表头开头的编号；改正前此列不导入。</translation>
    </message>
    <message>
        <source>Several judges of the panel are called “%1”. Tell them apart by name first.</source>
        <translation>评委组中有几位评委都叫“%1”。请先在名字上加以区分。</translation>
    </message>
    <message>
        <source>“%1” is no judge of this year. Correct the name, or add the judge to a panel first.</source>
        <translation>“%1”不是本年度的评委。请改正姓名，或先把这位评委加入评委组。</translation>
    </message>
    <message>
        <source>%1 is marked as absent. The scores came in, but do not count until the mark is taken away.</source>
        <translation>%1已标为缺席。评分已导入，但取消缺席标记前不计入。</translation>
    </message>
    <message>
        <source>“%1” are no points. Write a number with at most two decimals.</source>
        <translation>“%1”不是分数。请填数字，至多两位小数。</translation>
    </message>
    <message>
        <source>It is not said who scored “%1”. Write 评委：and the judge’s name, or 评分环节：自评, 基地学校初评, 中心复核 or 审定 above the table.</source>
        <translation>“%1”没有写明由谁评分。请在表格上方写“评委：”和姓名，或“评分环节：”自评、基地学校初评、中心复核或审定。</translation>
    </message>
    <message>
        <source>%1 stays at “%2”. %3</source>
        <translation>%1仍在“%2”。%3</translation>
    </message>
    <message>
        <source>Worked here before, from %1 to %2: that was added. The present school stays “%3”.</source>
        <translation>以前（%1至%2）在此任职，已补记；现任职学校仍是“%3”。</translation>
    </message>
    <message>
        <source>This list has another school, but the date of the move is missing. Add a column 来校年月, or the year of the list to its title.</source>
        <translation>本表写的是另一所学校，但缺少调动日期。请增加“来校年月”一列，或在标题中写明名单的年份。</translation>
    </message>
    <message>
        <source>Above this table stands: %1. That does not say of which year the list is, so nothing of it came in. Choose the assessment year of the import (on the command line --cycle), or correct the title.</source>
        <translation>表格上方写有：%1，无法确定名单属于哪个年度，整张表没有导入。请选择导入的考核年度（命令行用 --cycle），或改正标题。</translation>
    </message>
    <message>
        <source>“%1” stays “%2”: this is no school list (学校名录).</source>
        <translation>“%1”的办学类型仍为“%2”：本表不是学校名录。</translation>
    </message>
    <message>
        <source>This sheet seems to be a %1, not a %2: “%3” stands in %4. Nothing was taken from it. %5 If it is a %2 after all, take “%3” out of it and read it again.</source>
        <translation>这张表看来是%1，不是%2：%4中有“%3”。表中内容没有导入。%5如果它确实是%2，请去掉“%3”，再重新读取。</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>the name of its tab</source>
        <translation>工作表名</translation>
    </message>
    <message>
        <source>the name of its file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>its header</source>
        <translation>表头</translation>
    </message>
</context>
<context>
    <name>models::IssueExport</name>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Issues of the import</source>
        <translation>导入问题清单</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>问题清单</translation>
    </message>
</context>
<context>
    <name>models::Judge</name>
    <message>
        <source>absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>works at the base school</source>
        <translation>在基地学校任职</translation>
    </message>
    <message>
        <source>belongs to the package</source>
        <translation>是该项目包成员</translation>
    </message>
</context>
<context>
    <name>models::Lifecycle</name>
    <message>
        <source>“%1” cannot be marked done while “%2” is not: %3. Enter the day of “%2” first.</source>
        <translation>“%2”尚未完成，不能标记“%1”已完成：%3。请先填写“%2”的完成日期。</translation>
    </message>
    <message>
        <source>“%1” cannot have been done on %2, which is still to come. Enter the day when it is done.</source>
        <translation>%2 还没有到，“%1”不可能已完成。请在完成后再填写日期。</translation>
    </message>
    <message>
        <source>Say of which package the step is.</source>
        <translation>请写明是哪个项目包的环节。</translation>
    </message>
</context>
<context>
    <name>models::Memberships</name>
    <message>
        <source>Say of which package somebody is a member.</source>
        <translation>请写明是哪个项目包的成员。</translation>
    </message>
    <message>
        <source>Say which teacher of the file is a member.</source>
        <translation>请写明文件中的哪位教师是成员。</translation>
    </message>
    <message>
        <source>%1 is a member of “%2” already. Change that membership, or give the two days that do not overlap.</source>
        <translation>%1 已是“%2”的成员。请修改原有记录，或写明互不重叠的起止日期。</translation>
    </message>
    <message>
        <source>A member cannot leave (%1) before joining (%2). Correct one of the dates.</source>
        <translation>退出日期（%1）不能早于加入日期（%2），请改正其中一个。</translation>
    </message>
    <message>
        <source>This member is not in the file any more.</source>
        <translation>该成员已不在文件中。</translation>
    </message>
    <message>
        <source>Say since when somebody is no member any more.</source>
        <translation>请写明从哪一天起不再是成员。</translation>
    </message>
</context>
<context>
    <name>models::MoneyRule</name>
    <message>
        <source>Rule %1, %2: %3 Allowed: %4 By %5.</source>
        <translation>第%1条 %2：%3允许范围：%4依据：%5。</translation>
    </message>
    <message>
        <source>the package has spent %1 with this voucher.</source>
        <translation>连同本张凭证，项目包已支出%1。</translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation>总额不超过%1。</translation>
    </message>
    <message>
        <source>%1: %2 spent with this voucher.</source>
        <translation>%1连同本张凭证已支出%2。</translation>
    </message>
    <message>
        <source>%1 for this category.</source>
        <translation>本科目不超过%1。</translation>
    </message>
    <message>
        <source>it is dated %1.</source>
        <translation>凭证日期为%1。</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <translation>%1至%2。</translation>
    </message>
    <message>
        <source>%1 for %2 people and %3 days: %4 per head and day.</source>
        <translation>%1，%2人、%3天，人均每天%4。</translation>
    </message>
    <message>
        <source>at most %1 per head and day, %2 together.</source>
        <translation>人均每天不超过%1，合计不超过%2。</translation>
    </message>
    <message>
        <source>bought for %1 and not registered as an asset.</source>
        <translation>购置%1，未登记固定资产。</translation>
    </message>
    <message>
        <source>registration from %1 a piece that lasts a year or more.</source>
        <translation>单价%1以上、使用一年以上的应登记固定资产。</translation>
    </message>
    <message>
        <source>the package failed its assessment and still has %1.</source>
        <translation>项目包考核不合格，尚有结余%1。</translation>
    </message>
    <message>
        <source>the balance is given back.</source>
        <translation>结余应退回。</translation>
    </message>
    <message>
        <source>%1 carried over by a package that failed last year&apos;s assessment.</source>
        <translation>上年考核不合格的项目包结转了%1。</translation>
    </message>
    <message>
        <source>%1 carried over.</source>
        <translation>结转%1。</translation>
    </message>
    <message>
        <source>last year&apos;s balance of %1.</source>
        <translation>不超过上年结余%1。</translation>
    </message>
    <message>
        <source>costs of an activity whose attendance was taken.</source>
        <translation>有对应活动且已登记出勤。</translation>
    </message>
    <message>
        <source>it names no activity.</source>
        <translation>未关联活动。</translation>
    </message>
    <message>
        <source>nobody is marked present at its activity.</source>
        <translation>对应活动没有出勤记录。</translation>
    </message>
    <message>
        <source>invoice %1 stands on voucher %2 too.</source>
        <translation>发票%1已用于凭证%2。</translation>
    </message>
    <message>
        <source>each invoice once.</source>
        <translation>每张发票只能报销一次。</translation>
    </message>
    <message>
        <source>it is for “%1”.</source>
        <translation>含有“%1”。</translation>
    </message>
    <message>
        <source>none of: %1.</source>
        <translation>不得列支：%1。</translation>
    </message>
    <message>
        <source>missing: %1.</source>
        <translation>缺少：%1。</translation>
    </message>
    <message>
        <source>this category with: %1.</source>
        <translation>本科目应附：%1。</translation>
    </message>
    <message>
        <source>paid by: %1.</source>
        <translation>支付方式为%1。</translation>
    </message>
    <message>
        <source>official card or bank transfer.</source>
        <translation>公务卡或转账。</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1元</translation>
    </message>
    <message>
        <source>academicians and nationally known experts</source>
        <translation>院士、全国知名专家</translation>
    </message>
    <message>
        <source>title not known</source>
        <translation>职称未填</translation>
    </message>
    <message>
        <source>at most %1 per class hour after tax (%2).</source>
        <translation>每学时税后不超过%1（%2）。</translation>
    </message>
    <message>
        <source>the class hours are not given.</source>
        <translation>未填学时。</translation>
    </message>
    <message>
        <source>%1 per class hour after tax.</source>
        <translation>每学时税后%1。</translation>
    </message>
    <message>
        <source>%1 class hours in %2 days.</source>
        <translation>%2天共%1学时。</translation>
    </message>
    <message>
        <source>at most %1 class hours a day.</source>
        <translation>每天不超过%1学时。</translation>
    </message>
    <message>
        <source>%1 class hours in half a day.</source>
        <translation>半天共%1学时。</translation>
    </message>
    <message>
        <source>at most %1 class hours in half a day.</source>
        <translation>每半天不超过%1学时。</translation>
    </message>
    <message>
        <source>%1 class hours in a day.</source>
        <translation>当天共%1学时。</translation>
    </message>
    <message>
        <source>the lecturer has another voucher for the same time: %1.</source>
        <translation>同一时段该授课人另有凭证：%1。</translation>
    </message>
    <message>
        <source>one voucher for a lecturer and half a day.</source>
        <translation>同一授课人每半天只发放一次。</translation>
    </message>
    <message>
        <source>%1 is of the centre&apos;s staff.</source>
        <translation>%1是本单位人员。</translation>
    </message>
    <message>
        <source>%1 is the package&apos;s host.</source>
        <translation>%1是本项目包主持人。</translation>
    </message>
    <message>
        <source>%1 is the package&apos;s researcher.</source>
        <translation>%1是本项目包指导教研员。</translation>
    </message>
    <message>
        <source>%1 is a member of the package.</source>
        <translation>%1是本项目包成员。</translation>
    </message>
    <message>
        <source>fees only for people from outside.</source>
        <translation>只能向外请人员发放。</translation>
    </message>
</context>
<context>
    <name>models::MoneyRules</name>
    <message>
        <source>(document number not filled in)</source>
        <translation>（文号未填）</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Money rule “%1”: “%2” is not right.</source>
        <translation>经费规则“%1”中的“%2”不正确。</translation>
    </message>
    <message>
        <source>The money rules are not readable JSON.</source>
        <translation>经费规则的内容无法读取。</translation>
    </message>
</context>
<context>
    <name>models::MoveTeacher</name>
    <message>
        <source>Say since when the teacher works there.</source>
        <translation>请填写从何时起在该校任职。</translation>
    </message>
    <message>
        <source>The teacher works somewhere since %1, which is not before %2. Correct that posting first.</source>
        <translation>该教师已有自 %1 起的任职，不早于 %2。请先改正那条任职。</translation>
    </message>
    <message>
        <source>since an unknown date</source>
        <translation>起始时间不详</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Works at “%1” %2, and cannot have come to “%3” in %4 as well. Nothing was moved. Correct the dates, or move the teacher on the page Teachers.</source>
        <translation>已在“%1”任职（%2），不可能在 %4 又到“%3”，没有调动。请核对日期，或在“教师”页调动。</translation>
    </message>
    <message>
        <source>The teacher works there %1 already. Correct that posting if something about it is wrong.</source>
        <translation>该教师已在该校任职（%1）。如有错误，请改正那条任职记录。</translation>
    </message>
    <message>
        <source>The teacher works at “%1” %2 and would work at two schools at once. Say first until when one of the two lasted.</source>
        <translation>该教师已在“%1”任职（%2），这样会同时在两所学校任职。请先填写其中一处的结束时间。</translation>
    </message>
</context>
<context>
    <name>models::NamedRecords</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 “%2”: several are called so. Write which one by its number: %3.</source>
        <translation>%1“%2”：有多个同名记录，请用编号写明是哪一个：%3。</translation>
    </message>
    <message>
        <source>%1 “%2” is not in the file.</source>
        <translation>文件中没有%1“%2”。</translation>
    </message>
    <message>
        <source>%1 “%2” is not in the file. There are: %3.</source>
        <translation>文件中没有%1“%2”。现有：%3。</translation>
    </message>
    <message>
        <source>“%1” cannot be named here.</source>
        <translation>这里不能用名称指明“%1”。</translation>
    </message>
</context>
<context>
    <name>models::Narrative</name>
    <message>
        <source>The report has no sentence “%1”.</source>
        <translation>报告中没有语句“%1”。</translation>
    </message>
    <message>
        <source>The sentence is empty. Write it, or take what the figures say.</source>
        <translation>语句是空的。请写上内容，或采用按数字生成的文字。</translation>
    </message>
</context>
<context>
    <name>models::OutcomeHolders</name>
    <message>
        <source>Choose a teacher, or write a name.</source>
        <translation>请选择教师，或写下姓名。</translation>
    </message>
    <message>
        <source>This teacher stands there already.</source>
        <translation>该教师已在其中。</translation>
    </message>
</context>
<context>
    <name>models::Panels</name>
    <message>
        <source>the judge’s own school</source>
        <translation>评委本校</translation>
    </message>
    <message>
        <source>the judge is of the package</source>
        <translation>评委是该项目包成员</translation>
    </message>
    <message>
        <source>“%1” has been scored by judges of its panel already, so it stays there. Clear those scores first if another panel is to score it.</source>
        <translation>“%1”已由所在评委组评分，因此不能移走。如要改由其他组评，请先清除这些评分。</translation>
    </message>
    <message>
        <source>There is no panel yet that packages could be dealt to. Make one first.</source>
        <translation>还没有评委组，无法分配项目包。请先建立一个。</translation>
    </message>
    <message>
        <source>“%1” has given scores already and stays, so that they can be explained. Mark as absent a judge whose scores are not to count.</source>
        <translation>“%1”已经评过分，为便于说明予以保留。如其评分不应计入，请标为缺席。</translation>
    </message>
    <message>
        <source>Choose who is to judge.</source>
        <translation>请选择评委。</translation>
    </message>
    <message>
        <source>This judge is not in the file any more.</source>
        <translation>该评委已不在文件中。</translation>
    </message>
</context>
<context>
    <name>models::PaperNumbers</name>
    <message>
        <source>Stopped. No paper was numbered.</source>
        <translation>已停止，没有编号。</translation>
    </message>
</context>
<context>
    <name>models::ParseDate</name>
    <message>
        <source>“%1” cannot be read as a date. Please write it like 2023-09 or 2023年9月.</source>
        <translation>“%1”看不出是什么日期。请写成 2023-09 或 2023年9月。</translation>
    </message>
    <message>
        <source>“%1” is no possible date between 1900 and 2100. Please check it and write it like 2023-09-01.</source>
        <translation>“%1”不是 1900 年至 2100 年之间的有效日期。请核对，并写成 2023-09-01 这样。</translation>
    </message>
    <message>
        <source>“%1” names a period, where one date is needed. Please write a single date like 2023-09 or 2023年9月.</source>
        <translation>“%1”是一段时间，这里需要一个日期。请写成 2023-09 或 2023年9月。</translation>
    </message>
    <message>
        <source>“%1” does not say which year. Please write it like 2023-09-01.</source>
        <translation>“%1”没有写年份。请写成 2023-09-01 这样。</translation>
    </message>
    <message>
        <source>“%1” was read as %2, but may mean %3. Please check.</source>
        <translation>“%1”读作 %2，但也可能是 %3。请核对。</translation>
    </message>
</context>
<context>
    <name>models::PastedText</name>
    <message>
        <source>Inserted pinyin, taken out: %1 (%2).</source>
        <translation>夹入的拼音，已去掉：%1 处（%2）。</translation>
    </message>
    <message>
        <source>Traditional characters, read as simplified: %1 (%2).</source>
        <translation>繁体字，按简体识别：%1 个（%2）。</translation>
    </message>
    <message>
        <source>Full-width digits, read as plain ones: %1 (%2).</source>
        <translation>全角数字，按半角识别：%1 个（%2）。</translation>
    </message>
    <message>
        <source>Line %1: characters are lost in “%2”. Compare it with the original; its numbers are not proposed.</source>
        <translation>第 %1 行：“%2”有缺字或乱码。请对照原文；此处的数不作推荐。</translation>
    </message>
</context>
<context>
    <name>models::PersonExport</name>
    <message>
        <source>Everything known of %1</source>
        <translation>%1的全部资料</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>所属记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>There is no such person in the file any more.</source>
        <translation>文件里已经没有这个人。</translation>
    </message>
</context>
<context>
    <name>models::PersonTexts</name>
    <message>
        <source>title of an edit</source>
        <translation>编辑的标题</translation>
    </message>
    <message>
        <source>name of a workbook that was read</source>
        <translation>已读入工作簿的文件名</translation>
    </message>
    <message>
        <source>%1 “%2”, %3</source>
        <translation>%1“%2”的%3</translation>
    </message>
</context>
<context>
    <name>models::PrivateCopies</name>
    <message>
        <source>“%1” could not be written for opening. Free some space on the disk and try again.</source>
        <translation>“%1”无法写出，未能打开。请清理磁盘后再试。</translation>
    </message>
    <message>
        <source>“%1” is not opened from here: only PDF, pictures, text and Office documents without macros are. Save it to a folder of your own if you trust it.</source>
        <translation>“%1”不能从这里打开：只能打开 PDF、图片、文本和不含宏的 Office 文档。如确认可信，请另存到自己的文件夹。</translation>
    </message>
</context>
<context>
    <name>models::Publish</name>
    <message>
        <source>Keeping the figures as they are</source>
        <translation>正在留存各项指标</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>已停止，没有任何改动。</translation>
    </message>
    <message>
        <source>1 person was removed from the file since.</source>
        <translation>此后有 1 人已从文件中移除。</translation>
    </message>
    <message>
        <source>%1 people were removed from the file since.</source>
        <translation>此后有 %1 人已从文件中移除。</translation>
    </message>
    <message>
        <source>Results of the year %1</source>
        <translation>%1 年度考核结果</translation>
    </message>
    <message>
        <source>Without a result, because items have no points yet: %1 of %2</source>
        <translation>因指标尚未评分而没有结果的：%2 个中有 %1 个</translation>
    </message>
    <message>
        <source>Tied at the border of a quota: %1</source>
        <translation>名额边界并列：%1</translation>
    </message>
    <message>
        <source>Vetoes that nobody has confirmed or withdrawn: %1</source>
        <translation>尚未确认或撤销的否决事项：%1</translation>
    </message>
    <message>
        <source>The year %1 is published already. To publish it anew, withdraw the publication first.</source>
        <translation>%1 年度已经发布。如要重新发布，请先撤回。</translation>
    </message>
    <message>
        <source>The year %1 cannot be published yet. %2</source>
        <translation>%1 年度还不能发布。%2</translation>
    </message>
</context>
<context>
    <name>models::Reconcile</name>
    <message>
        <source>age %1 → %2</source>
        <translation>年龄 %1 → %2</translation>
    </message>
    <message>
        <source>no longer counted</source>
        <translation>不再计入</translation>
    </message>
    <message>
        <source>counted only now</source>
        <translation>现在才计入</translation>
    </message>
    <message>
        <source>counted otherwise</source>
        <translation>计法不同</translation>
    </message>
    <message>
        <source>under the definition %1 %2</source>
        <translation>按口径 %1 %2</translation>
    </message>
    <message>
        <source>when “%1” are counted instead</source>
        <translation>改按“%1”计</translation>
    </message>
    <message>
        <source>with those of whom it is not known counted in</source>
        <translation>把未知的也计入</translation>
    </message>
    <message>
        <source>of those only of whom it is known</source>
        <translation>只计已知的</translation>
    </message>
    <message>
        <source>when the others are counted</source>
        <translation>改计其余的</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Published and counted are the same.</source>
        <translation>公布与统计一致。</translation>
    </message>
    <message>
        <source>It names no figure of the program, and is printed back as it was published.</source>
        <translation>没有对应本程序的指标，按公布原文列出。</translation>
    </message>
    <message>
        <source>The records do not say this number for that time.</source>
        <translation>记录中没有该时段的这个数字。</translation>
    </message>
    <message>
        <source>“%1” says no number; counted are %2.</source>
        <translation>“%1”没有写明数字；统计为 %2。</translation>
    </message>
    <message>
        <source>“%1” allows 5 % more or less; counted are %2.</source>
        <translation>“%1”允许上下 5 %；统计为 %2。</translation>
    </message>
    <message>
        <source>“%1” is just above what is counted: %2.</source>
        <translation>“%1”略高于统计：%2。</translation>
    </message>
    <message>
        <source>“%1” means %2 to %3; counted are %4.</source>
        <translation>“%1”指 %2 至 %3；统计为 %4。</translation>
    </message>
    <message>
        <source>The denominators differ: published is a share of %1, counted one of %2. %3</source>
        <translation>分母不同：公布的是 %1 中的占比，统计的是 %2 中的占比。%3</translation>
    </message>
    <message>
        <source>Published are %1, counted are %2: a difference of %3.</source>
        <translation>公布 %1，统计 %2，相差 %3。</translation>
    </message>
    <message>
        <source>Published are %1, counted are %2.</source>
        <translation>公布 %1，统计 %2。</translation>
    </message>
    <message>
        <source>Reconciling</source>
        <translation>正在对账</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>可解释</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未统计</translation>
    </message>
    <message>
        <source>%1; the file begins on %2</source>
        <translation>%1；本文件从 %2 起才有资料</translation>
    </message>
</context>
<context>
    <name>models::RecordAccess</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 条%2</translation>
    </message>
    <message>
        <source>“%1” cannot be removed while other records name it: %2. Change or remove those first.</source>
        <translation>“%1”还不能删除，其他记录仍在引用它：%2。请先修改或删除那些记录。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>This record was removed meanwhile.</source>
        <translation>这条记录已被删除。</translation>
    </message>
</context>
<context>
    <name>models::RecordFile</name>
    <message>
        <source>“%1” is open in another window or on another computer. Close it there, then open it again.</source>
        <translation>“%1”正在另一个窗口或另一台电脑上打开。请先在那里关闭，再重新打开。</translation>
    </message>
    <message>
        <source>“%1” can only be read. Copy it to a folder of your own to change it.</source>
        <translation>“%1”是只读的。要修改，请先复制到您自己的文件夹。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Nothing was changed. Check the disk and the folder.</source>
        <translation>“%1”无法读写，没有做任何改动。请检查磁盘和文件夹。</translation>
    </message>
    <message>
        <source>There is no file “%1”. It may have been moved or renamed.</source>
        <translation>找不到文件“%1”。它可能被移动或改名了。</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>“%1”不是文件。请选择一个文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that you may read it.</source>
        <translation>“%1”打不开。请检查您是否有读取权限。</translation>
    </message>
    <message>
        <source>“%1” is not a Yanxun file, or its beginning is damaged. It was left untouched.</source>
        <translation>“%1”不是研训文件，或文件开头已损坏。文件未被改动。</translation>
    </message>
    <message>
        <source>“%1” was made by another program. It was left untouched.</source>
        <translation>“%1”是其他程序的文件。文件未被改动。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Yanxun. Install that version to open it; the file was left untouched.</source>
        <translation>“%1”由更新版本的研训建立。请安装新版本后再打开；文件未被改动。</translation>
    </message>
    <message>
        <source>This cannot be taken back because later changes depend on it. Take those back first.</source>
        <translation>这一步不能撤销，因为后来的改动依赖它。请先撤销那些改动。</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name, or open that one.</source>
        <translation>已经有文件“%1”。请换一个名字，或打开那个文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be made in that folder. Check that you may write there.</source>
        <translation>无法在那个文件夹里新建“%1”。请检查您是否有写入权限。</translation>
    </message>
    <message>
        <source>The structure of “%1” was changed by another program. It was left untouched. Open your latest copy of it instead.</source>
        <translation>“%1”的结构被其他程序改动过。文件未被改动。请打开您最近的备份。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可以重做的操作。</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left untouched. Open your latest backup of it, or rescue what can still be read into a new file.</source>
        <translation>“%1”已损坏。文件未作改动。请打开最近的备份，或把还能读出的内容抢救到新文件。</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full: about %2 must be free. Nothing was changed. Make room and try again.</source>
        <translation>“%1”所在的磁盘已满，约需空出 %2。文件未作任何更改。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The beginning of “%1” is damaged. It was left untouched. Open your latest backup of it, or rescue what can still be read into a new file.</source>
        <translation>“%1”的开头部分已损坏。文件未作改动。请打开最近的备份，或把还能读出的内容抢救到新文件。</translation>
    </message>
    <message>
        <source>“%1” is cut off: a part of it is missing. It was left untouched. Open your latest backup of it, or rescue what can still be read into a new file.</source>
        <translation>“%1”不完整，缺少一部分。文件未作改动。请打开最近的备份，或把还能读出的内容抢救到新文件。</translation>
    </message>
    <message>
        <source>Taking a copy to look at</source>
        <translation>正在复制以供查看</translation>
    </message>
    <message>
        <source>There is no room for a copy of “%1” to look at: %2 MB are needed in “%3”. Free some space, then open it again.</source>
        <translation>放不下供查看的“%1”副本：“%3”需要 %2 MB 空间。请腾出空间后重新打开。</translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end. Check the disk or the network, then open it again.</source>
        <translation>“%1”无法读到末尾。请检查磁盘或网络后重新打开。</translation>
    </message>
    <message>
        <source>“%1” is open in this program already.</source>
        <translation>“%1”已在本程序中打开。</translation>
    </message>
    <message>
        <source>“%1” is being written elsewhere just now. Open it again in a moment.</source>
        <translation>“%1”此刻正在别处写入，请稍后再打开。</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere (by whom is not known), so it can only be read here.</source>
        <translation>“%1”已在别处打开（不知由谁打开），此处只能查看。</translation>
    </message>
    <message>
        <source>“%1” is open in another window on this computer (%2, since %3), so it can only be read here.</source>
        <translation>“%1”已在本机的另一个窗口中打开（%2，自 %3 起），此处只能查看。</translation>
    </message>
    <message>
        <source>“%1” is open on computer %2 (%3, since %4), so it can only be read here.</source>
        <translation>“%1”已在电脑 %2 上打开（%3，自 %4 起），此处只能查看。</translation>
    </message>
    <message>
        <source>“%1” is on a network drive (%2). What two people change there at the same time can be lost, so it can only be read. Copy it to this computer to change it.</source>
        <translation>“%1”在网络盘（%2）上。两人同时修改可能互相丢失，因此只能查看。请复制到本机后再修改。</translation>
    </message>
    <message>
        <source>“%1” has a second name on this disk (a hard link) and could be damaged under the one by changes under the other, so it can only be read. Copy it to change it.</source>
        <translation>“%1”在磁盘上另有一个名字（硬链接），用一个名字修改可能损坏另一个，因此只能查看。请复制一份后再修改。</translation>
    </message>
    <message>
        <source>The name or folder of “%1” is too long for the journal that every change needs beside it, so it can only be read. Give it a shorter name, or copy it to change it.</source>
        <translation>“%1”的文件名或所在路径过长，放不下每次修改所需的日志文件，因此只能查看。请改短名称，或复制一份后再修改。</translation>
    </message>
    <message>
        <source>“%1” was moved, renamed or deleted while it was open. Nothing is written any more. Save what you see as a new file.</source>
        <translation>“%1”在打开期间被移动、改名或删除，已停止写入。请将眼前的内容另存为新文件。</translation>
    </message>
    <message>
        <source>“%1” was replaced by another file while it was open. Nothing was overwritten. Save what you see as a new file, then compare the two.</source>
        <translation>“%1”在打开期间被另一个文件替换，没有覆盖任何内容。请将眼前的内容另存为新文件，再对照两个文件。</translation>
    </message>
    <message>
        <source>“%1” was changed by another program while it was open. Nothing was overwritten. Save what you see as a new file, then compare the two.</source>
        <translation>“%1”在打开期间被其他程序改动，没有覆盖任何内容。请将眼前的内容另存为新文件，再对照两个文件。</translation>
    </message>
    <message>
        <source>The name or folder of “%1” is too long. Choose a shorter one.</source>
        <translation>“%1”的文件名或所在路径过长，请改短一些。</translation>
    </message>
    <message>
        <source>“%1” would be on a network drive (%2), where what two people change at the same time can be lost. Choose a folder of this computer.</source>
        <translation>“%1”将位于网络盘（%2）上，两人同时修改可能互相丢失。请选择本机的文件夹。</translation>
    </message>
</context>
<context>
    <name>models::RemovePerson</name>
    <message>
        <source>Taking the person out of the history</source>
        <translation>正在从历史中删除此人</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>已停止，没有任何改动。</translation>
    </message>
    <message>
        <source>There is no such person in the file any more.</source>
        <translation>文件里已经没有这个人。</translation>
    </message>
    <message>
        <source>“%1” is no place where it is doubtful whether this person is meant. Nothing was removed.</source>
        <translation>“%1”不是存疑之处（是否指此人）。没有删除任何内容。</translation>
    </message>
</context>
<context>
    <name>models::Rollover</name>
    <message>
        <source>Carrying packages over</source>
        <translation>正在结转项目包</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>已停止，没有任何改动。</translation>
    </message>
    <message>
        <source>There is nothing to carry from %1 into %2: every chosen package is there already.</source>
        <translation>%1 年度没有可结转到 %2 年度的：所选项目包都已结转。</translation>
    </message>
    <message>
        <source>Nothing was carried from %1 into %2 that could be taken back.</source>
        <translation>没有从 %1 年度结转到 %2 年度、可以撤回的内容。</translation>
    </message>
    <message>
        <source>left the package on %1</source>
        <translation>%1 退出项目包</translation>
    </message>
    <message>
        <source>has no post since %1</source>
        <translation>%1 起没有任职</translation>
    </message>
    <message>
        <source>The year %1 begins before %2 ends.</source>
        <translation>%1 年度在 %2 年度结束前就已开始。</translation>
    </message>
    <message>
        <source>Between the years %1 and %2 lie %3 days that belong to neither.</source>
        <translation>%1 年度与 %2 年度之间有 %3 天不属于任何年度。</translation>
    </message>
    <message>
        <source>Members who stay, but whose school is closed: %1. Record where they work now.</source>
        <translation>留任但所在学校已撤并的学员：%1 人。请登记他们现在的学校。</translation>
    </message>
    <message>
        <source>Members who joined only after the end of %1: %2.</source>
        <translation>%1 年度结束后才加入的学员：%2 人。</translation>
    </message>
    <message>
        <source>A year is carried into another one. Say which.</source>
        <translation>请指明结转到哪一个年度。</translation>
    </message>
    <message>
        <source>“%1” does not begin after “%2”: a year is carried into a later one.</source>
        <translation>“%1”不在“%2”之后开始：年度只能结转到以后的年度。</translation>
    </message>
</context>
<context>
    <name>models::RowReader</name>
    <message>
        <source>“%1” is empty. Fill it in; the row stays out until then.</source>
        <translation>“%1”是空的。请补填；补填前这一行不导入。</translation>
    </message>
</context>
<context>
    <name>models::RuleVersions</name>
    <message>
        <source>Write from which day the rules hold.</source>
        <translation>请写明规则从哪一天起施行。</translation>
    </message>
</context>
<context>
    <name>models::SampleFile</name>
    <message>
        <source>The folder “%1” cannot be made. Check that you may write there.</source>
        <translation>无法新建文件夹“%1”。请检查您是否有写入权限。</translation>
    </message>
    <message>
        <source>There is a sample in “%1” already.</source>
        <translation>“%1”里已经有示例了。</translation>
    </message>
    <message>
        <source>The sample cannot be kept in “%1”. Check that you may write there.</source>
        <translation>示例无法保存到“%1”。请检查您是否有写入权限。</translation>
    </message>
</context>
<context>
    <name>models::Scheme</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: there are no events called “%2” to count.</source>
        <translation>%1：没有名为“%2”的计分事项。</translation>
    </message>
    <message>
        <source>%1: a rule says no points.</source>
        <translation>%1：有一条规则没有写分值。</translation>
    </message>
    <message>
        <source>%1: points of a rule are below 0. What is taken off is written without a sign.</source>
        <translation>%1：有一条规则的分值小于 0。扣分也写正数。</translation>
    </message>
    <message>
        <source>%1: a coefficient is below 0.</source>
        <translation>%1：有一个系数小于 0。</translation>
    </message>
    <message>
        <source>An item has no code or no name (%1%2).</source>
        <translation>有一项指标缺编号或名称（%1%2）。</translation>
    </message>
    <message>
        <source>%1: its points are below 0.</source>
        <translation>%1：分值小于 0。</translation>
    </message>
    <message>
        <source>%1: it is to be computed, but has neither formula nor rule.</source>
        <translation>%1：应自动计算，但没有公式也没有规则。</translation>
    </message>
    <message>
        <source>%1: judges score it, so it cannot be computed too.</source>
        <translation>%1：由评委评分，不能同时自动计算。</translation>
    </message>
    <message>
        <source>%1: judges score a share of its points, but it has none.</source>
        <translation>%1：评委按其分值折算，但它没有分值。</translation>
    </message>
    <message>
        <source>%1: it must begin between its floor and its points.</source>
        <translation>%1：起始分应在下限与分值之间。</translation>
    </message>
    <message>
        <source>%1 has %2 points, but an item of it has no limit.</source>
        <translation>%1 共 %2 分，但其中有一项不设上限。</translation>
    </message>
    <message>
        <source>%1 has %2 points, but its items have %3.</source>
        <translation>%1 共 %2 分，但各项合计 %3 分。</translation>
    </message>
    <message>
        <source>The scheme has %1 points, but its criteria have %2.</source>
        <translation>方案共 %1 分，但各一级指标合计 %2 分。</translation>
    </message>
    <message>
        <source>%1: bonus items need a criterion of their own.</source>
        <translation>%1：加分项须单列一个一级指标。</translation>
    </message>
    <message>
        <source>A criterion has no code or no name (%1%2).</source>
        <translation>有一个一级指标缺编号或名称（%1%2）。</translation>
    </message>
    <message>
        <source>The code %1 stands twice.</source>
        <translation>编号 %1 重复。</translation>
    </message>
    <message>
        <source>The rule for ties names %1, which there is not.</source>
        <translation>同分规则中的 %1 不存在。</translation>
    </message>
    <message>
        <source>The band %1 must begin below the one before it.</source>
        <translation>等次“%1”的起始分应低于前一等次。</translation>
    </message>
    <message>
        <source>The quota of the band %1 is no share of 100.</source>
        <translation>等次“%1”的名额比例应在 0 到 100 之间。</translation>
    </message>
    <message>
        <source>The veto “%1” needs a code of its own.</source>
        <translation>否决事项“%1”须有不重复的编号。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a parameter: it takes small letters, digits and _, and must be none of a fact.</source>
        <translation>“%1”不能作参数名：只用小写字母、数字和 _，且不能与数据项同名。</translation>
    </message>
    <message>
        <source>At least one judge must score; the highest and the lowest can only be dropped of three or more.</source>
        <translation>至少一位评委评分；三位及以上才能去掉最高分和最低分。</translation>
    </message>
    <message>
        <source>The scheme has no name.</source>
        <translation>方案没有名称。</translation>
    </message>
    <message>
        <source>The scheme has no criteria.</source>
        <translation>方案没有指标。</translation>
    </message>
    <message>
        <source>%1: “%2” is not what it must be.</source>
        <translation>%1：“%2”的内容不合要求。</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>The assessment scheme “%1” cannot be used. %2</source>
        <translation>考核方案“%1”不能使用。%2</translation>
    </message>
    <message>
        <source>There is no assessment scheme “%1”. There are: %2.</source>
        <translation>没有考核方案“%1”。现有：%2。</translation>
    </message>
</context>
<context>
    <name>models::SchoolCode</name>
    <message>
        <source>The school code “%1” does not have exactly ten digits. Please check it.</source>
        <translation>学校标识码“%1”不是 10 位数字。请核对。</translation>
    </message>
    <message>
        <source>The school code “%1” begins with %2, which names no class of schools (11 kindergarten, 21 primary school …). Please check it.</source>
        <translation>学校标识码“%1”以 %2 开头，没有这一类学校（11 幼儿园、21 小学……）。请核对。</translation>
    </message>
    <message>
        <source>The school code “%1” has %2 as its third and fourth digit, which names no province. Please check it.</source>
        <translation>学校标识码“%1”的第三、四位是 %2，没有这个省级代码。请核对。</translation>
    </message>
    <message>
        <source>The school code “%1” is one of the class “%2”, but the school is entered as “%3”. Please check which of the two is right.</source>
        <translation>学校标识码“%1”属于“%2”，而学校填的是“%3”。请核对哪一个对。</translation>
    </message>
</context>
<context>
    <name>models::SchoolSites</name>
    <message>
        <source>The year %1 is closed and counts the school as it was. Give what changed a date after that year, or open the year again.</source>
        <translation>%1 年度已验收，按原来的情况统计该校。请为变化注明该年度之后的日期，或重新开放该年度。</translation>
    </message>
    <message>
        <source>The file has “%1” of %2; “%3” has no year and was not taken. Add the year of the code (代码年份), and it counts from then on.</source>
        <translation>文件中已有“%1”（%2）；“%3”没有年份，未采用。请补上代码年份，即从该年起计入。</translation>
    </message>
    <message>
        <source>an unknown year</source>
        <translation>年份不详</translation>
    </message>
    <message>
        <source>“%1” is coarser than “%2”, which the file has and keeps.</source>
        <translation>“%1”比文件中已有的“%2”粗，保留后者。</translation>
    </message>
    <message>
        <source>“%1” does not agree with “%2” in the file, and is too coarse to replace it. Give the code of three digits.</source>
        <translation>“%1”与文件中的“%2”不一致，又过于笼统，不能替换。请填写三位代码。</translation>
    </message>
    <message>
        <source>Of the year %1 the file had “%2”; it is “%3” now.</source>
        <translation>%1 年文件中原为“%2”，现改为“%3”。</translation>
    </message>
    <message>
        <source>“%1” counts from %2 on; before that, “%3” stays.</source>
        <translation>“%1”自 %2 年起计入；此前仍为“%3”。</translation>
    </message>
</context>
<context>
    <name>models::ScoreBook</name>
    <message>
        <source>%1 %2 (of %3)</source>
        <translation>%1 %2（满分 %3）</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>评委组：%1</translation>
    </message>
    <message>
        <source>Fill in the white cells only, points with at most two decimals. Leave empty what you do not score.</source>
        <translation>只填白色单元格，分数至多两位小数。不评的请留空。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>“%1 %2” has 0 to %3 points.</source>
        <translation>“%1 %2”为 0 至 %3 分。</translation>
    </message>
    <message>
        <source>Judge: %1</source>
        <translation>评委：%1</translation>
    </message>
    <message>
        <source>Stage of scoring: %1</source>
        <translation>评分环节：%1</translation>
    </message>
    <message>
        <source>Score sheet for the assessment of the packages, %1</source>
        <translation>%1 年度项目包考核评分表</translation>
    </message>
    <message>
        <source>There is nobody to send a score sheet to. Make panels, name their judges and deal out the packages first.</source>
        <translation>没有可以发放评分表的人。请先建立评委组、确定评委并分配项目包。</translation>
    </message>
</context>
<context>
    <name>models::ScoreGrid</name>
    <message>
        <source>%1 may not score “%2”: %3.</source>
        <translation>%1须回避“%2”：%3。</translation>
    </message>
    <message>
        <source>%1 far apart</source>
        <translation>%1 处分差较大</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>分差</translation>
    </message>
    <message>
        <source>%1 (absent)</source>
        <translation>%1（缺席）</translation>
    </message>
    <message>
        <source>“%1” are no points. Write a number with at most two decimals.</source>
        <translation>“%1”不是分数。请填数字，至多两位小数。</translation>
    </message>
</context>
<context>
    <name>models::Scores</name>
    <message>
        <source>“%1 %2” is computed from the records; judges do not score it. Leave it empty.</source>
        <translation>“%1 %2”由记录自动计算，评委不评。请留空。</translation>
    </message>
    <message>
        <source>“%1 %2” cannot have points below 0: %3. Write 0 or more.</source>
        <translation>“%1 %2”的分数不能小于 0：%3。请填 0 或以上。</translation>
    </message>
    <message>
        <source>“%1 %2” has at most %3 points, not %4. Correct the score.</source>
        <translation>“%1 %2”至多 %3 分，不能为 %4 分。请改正。</translation>
    </message>
    <message>
        <source>%1 is no judge of the panel that scores “%2”. Enter the score for one of its judges, or assign the package to the judge’s panel.</source>
        <translation>%1不属于评“%2”的评委组。请记在该组评委名下，或把项目包分给这位评委所在的组。</translation>
    </message>
    <message>
        <source>“%1” has no panel yet. Assign it to a panel first.</source>
        <translation>“%1”还没有评委组。请先分配。</translation>
    </message>
    <message>
        <source>%1 may not score “%2”: %3. Leave the score empty.</source>
        <translation>%1须回避“%2”：%3。请留空。</translation>
    </message>
</context>
<context>
    <name>models::Targets</name>
    <message>
        <source>This package has a target for “%1” already. Change that one.</source>
        <translation>该项目包已有“%1”的目标，请修改原目标。</translation>
    </message>
</context>
<context>
    <name>models::Template</name>
    <message>
        <source>Reading the template</source>
        <translation>正在读取模板</translation>
    </message>
    <message>
        <source>%1 is not a Word document (.docx). Please open it in Word or WPS and save it as .docx.</source>
        <translation>“%1”不是 Word 文档（.docx）。请用 Word 或 WPS 打开后另存为 .docx。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>找不到文件 %1。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>文件 %1 无法读取：%2。</translation>
    </message>
    <message>
        <source>The part %1 of the template is larger than 64 MB. Please take a smaller document as template.</source>
        <translation>模板的部件 %1 超过 64 MB。请换用较小的文档作模板。</translation>
    </message>
    <message>
        <source>The part %1 of the template is not in UTF-8. Please save the template again with Word or WPS.</source>
        <translation>模板的部件 %1 不是 UTF-8 编码。请用 Word 或 WPS 重新保存模板。</translation>
    </message>
    <message>
        <source>header</source>
        <translation>页眉</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>页脚</translation>
    </message>
    <message>
        <source>footnotes</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>endnotes</source>
        <translation>尾注</translation>
    </message>
    <message>
        <source>%1 cannot be filled in: %2 fields are wrong.</source>
        <translation>“%1”无法填写：有 %2 个字段不对。</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>另有 %1 个。</translation>
    </message>
    <message>
        <source>The document %1 could not be written. Please check that the folder may be written to and has enough free space.</source>
        <translation>文档 %1 未能写入。请检查文件夹是否可写、磁盘空间是否足够。</translation>
    </message>
    <message>
        <source>table %1, row %2, column %3</source>
        <translation>表%1第%2行第%3列</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第%1段</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>{{/%1}} closes rows that no {{#%1}} before it opened.</source>
        <translation>{{/%1}} 之前没有对应的 {{#%1}}。</translation>
    </message>
    <message>
        <source>{{#%1}} and {{/%2}} overlap: what was opened last has to be closed first.</source>
        <translation>{{#%1}} 与 {{/%2}} 交叉：后开始的要先结束。</translation>
    </message>
    <message>
        <source>Something else opens where {{/%1}} closes. Please put it in a paragraph or row of its own.</source>
        <translation>{{/%1}} 结束处又开始了别的内容。请把它放在单独的段落或表格行中。</translation>
    </message>
    <message>
        <source>{{#%1}} is never closed: {{/%1}} is missing in the same table or text.</source>
        <translation>{{#%1}} 没有结束：同一表格或正文中缺少 {{/%1}}。</translation>
    </message>
    <message>
        <source>There are no rows “%1”. Do you mean {{%2}}?</source>
        <translation>没有名为“%1”的行。是不是 {{%2}}？</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>A field begins with {{ and ends with }} in the same paragraph; one of the two is missing.</source>
        <translation>字段以 {{ 开始、以 }} 结束，且须在同一段落内；这里缺了一个。</translation>
    </message>
    <message>
        <source>There is no chart “%1”. Do you mean {{%2}}?</source>
        <translation>没有图表“%1”。是不是 {{%2}}？</translation>
    </message>
    <message>
        <source>The chart “%1” is a table with shaded cells, which Word has no chart for. Please put {{%2}} alone into a paragraph outside of rows.</source>
        <translation>图表“%1”是带底色的表格，Word 没有对应的图表。请把 {{%2}} 单独放在一个段落里。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Do you mean {{%2}}?</source>
        <translation>没有字段“%1”。是不是 {{%2}}？</translation>
    </message>
</context>
<context>
    <name>models::TypedRecord</name>
    <message>
        <source>“%1” says nothing: write KEY=VALUE.</source>
        <translation>“%1”没有说明内容：请写成 KEY=VALUE。</translation>
    </message>
    <message>
        <source>“%1” is said twice.</source>
        <translation>“%1”写了两次。</translation>
    </message>
    <message>
        <source>There is no field “%1”. There are: %2.</source>
        <translation>没有“%1”这一项。现有：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1” (%2) is needed.</source>
        <translation>需要“%1”（%2）。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>models::Vetoes</name>
    <message>
        <source>Describe what was found. A veto without facts cannot be confirmed by anybody.</source>
        <translation>请写明发现的情况。没有事实的一票否决无法确认。</translation>
    </message>
    <message>
        <source>Write who proposes the veto.</source>
        <translation>请填写提出人。</translation>
    </message>
    <message>
        <source>This veto is not in the file any more.</source>
        <translation>文件中已没有这条一票否决。</translation>
    </message>
    <message>
        <source>Write who confirms the veto.</source>
        <translation>请填写确认人。</translation>
    </message>
    <message>
        <source>This veto was withdrawn. Propose it again if it holds after all.</source>
        <translation>这条一票否决已撤销。如仍成立，请重新提出。</translation>
    </message>
    <message>
        <source>%1 proposed this veto. A second person has to confirm it.</source>
        <translation>这条一票否决由%1提出，须由另一人确认。</translation>
    </message>
    <message>
        <source>Write why the veto is withdrawn.</source>
        <translation>请写明撤销理由。</translation>
    </message>
    <message>
        <source>%1 confirmed this veto already.</source>
        <translation>%1 已确认过这条一票否决。</translation>
    </message>
    <message>
        <source>This veto is withdrawn already.</source>
        <translation>这条一票否决已撤回。</translation>
    </message>
    <message>
        <source>Name the two people who decide this.</source>
        <translation>请写明作出决定的两个人。</translation>
    </message>
    <message>
        <source>%1 is named twice. Two different people have to decide this.</source>
        <translation>%1 写了两次。必须由两个不同的人决定。</translation>
    </message>
</context>
<context>
    <name>models::XlsxReport</name>
    <message>
        <source>Writing the workbook</source>
        <translation>正在写入工作簿</translation>
    </message>
    <message>
        <source>Stopped. No workbook was written.</source>
        <translation>已停止，没有写出工作簿。</translation>
    </message>
</context>
<context>
    <name>models::XmlTree</name>
    <message>
        <source>The part %1 is not sound XML: its tags do not match.</source>
        <translation>部件 %1 不是完好的 XML：标签不配对。</translation>
    </message>
</context>
<context>
    <name>models::YearScores</name>
    <message>
        <source>Scoring</source>
        <translation>正在计分</translation>
    </message>
    <message>
        <source>Scoring was stopped.</source>
        <translation>已停止计分。</translation>
    </message>
</context>
<context>
    <name>models::YearState</name>
    <message>
        <source>Say why. The reason is kept in the history.</source>
        <translation>请写明理由。理由会保存在历史记录中。</translation>
    </message>
    <message>
        <source>This year is not in the file any more.</source>
        <translation>该年度已不在文件中。</translation>
    </message>
    <message>
        <source>The year %1 is locked already.</source>
        <translation>%1 年度已经锁定。</translation>
    </message>
    <message>
        <source>The year %1 is not locked.</source>
        <translation>%1 年度没有锁定。</translation>
    </message>
    <message>
        <source>The year %1 is published. Withdraw the publication first.</source>
        <translation>%1 年度已发布。请先撤回发布。</translation>
    </message>
    <message>
        <source>The year %1 is not published.</source>
        <translation>%1 年度没有发布。</translation>
    </message>
</context>
</TS>
