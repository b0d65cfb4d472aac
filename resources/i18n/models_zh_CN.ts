<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AtomicFile</name>
    <message>
        <source>The disk is full. Please free some space or choose another folder.</source>
        <translation>磁盘已满。请腾出空间,或换一个文件夹。</translation>
    </message>
    <message>
        <source>Your share of the disk is used up. Please delete something or choose another folder.</source>
        <translation>您的磁盘配额已用完。请删除一些文件,或换一个文件夹。</translation>
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
        <translation>文件夹不存在。请先新建,或换一个文件夹。</translation>
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
        <translation>磁盘报告了故障。请换一个磁盘,并请人检查这个磁盘。</translation>
    </message>
    <message>
        <source>The system refused it. Please try again or choose another folder.</source>
        <translation>系统拒绝了写入。请再试一次,或换一个文件夹。</translation>
    </message>
    <message>
        <source>“%1” could not be saved. %2</source>
        <translation>“%1”没有保存成功。%2</translation>
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
        <translation>目标(万分之一)</translation>
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
        <translation>乡村(R1)</translation>
    </message>
    <message>
        <source>Rural (R2)</source>
        <translation>乡村(R2)</translation>
    </message>
    <message>
        <source>Rural (R3)</source>
        <translation>乡村(R3)</translation>
    </message>
    <message>
        <source>Rural (R4)</source>
        <translation>乡村(R4)</translation>
    </message>
    <message>
        <source>Rural (R5)</source>
        <translation>乡村(R5)</translation>
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
</context>
<context>
    <name>IdNumber</name>
    <message>
        <source>The spreadsheet stored this ID number as a number and dropped its last digits. They cannot be recovered: set the column to text and enter the number again.</source>
        <translation>表格把这个身份证号当作数字保存,末几位已经丢失,无法恢复。请把该列设为文本,重新填写号码。</translation>
    </message>
    <message>
        <source>An ID number has 18 characters (older ones 15). Please check that none is missing or doubled.</source>
        <translation>身份证号应为 18 位(旧号 15 位)。请检查是否少填或多填。</translation>
    </message>
    <message>
        <source>An ID number has 17 digits and then a digit or X. Please check for other characters.</source>
        <translation>身份证号前 17 位是数字,最后一位是数字或 X。请检查有无其他字符。</translation>
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
        <translation>成员</translation>
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
</context>
<context>
    <name>models::Field</name>
    <message>
        <source>“%1” is not a known value of “%2”. Choose one from the list or correct the spelling.</source>
        <translation>“%1”不是“%2”可用的值。请从列表中选择,或改正写法。</translation>
    </message>
    <message>
        <source>“%1” has no day. Write the whole date, for example 2023-09-01.</source>
        <translation>“%1”没有写到日。请写完整日期,例如 2023-09-01。</translation>
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
        <translation>单元格里有几个号码,取了第一个。</translation>
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
        <translation>“%1”不是 1900 年至 2100 年之间的有效日期。请核对,并写成 2023-09-01 这样。</translation>
    </message>
    <message>
        <source>“%1” names a period, where one date is needed. Please write a single date like 2023-09 or 2023年9月.</source>
        <translation>“%1”是一段时间,这里需要一个日期。请写成 2023-09 或 2023年9月。</translation>
    </message>
    <message>
        <source>“%1” does not say which year. Please write it like 2023-09-01.</source>
        <translation>“%1”没有写年份。请写成 2023-09-01 这样。</translation>
    </message>
    <message>
        <source>“%1” was read as %2, but may mean %3. Please check.</source>
        <translation>“%1”读作 %2,但也可能是 %3。请核对。</translation>
    </message>
</context>
<context>
    <name>models::RecordFile</name>
    <message>
        <source>“%1” is open in another window or on another computer. Close it there, then open it again.</source>
        <translation>“%1”正在另一个窗口或另一台电脑上打开。请先在那里关闭,再重新打开。</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Nothing was changed. Make room and try again.</source>
        <translation>“%1”所在的磁盘已满,没有做任何改动。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>“%1” can only be read. Copy it to a folder of your own to change it.</source>
        <translation>“%1”是只读的。要修改,请先复制到您自己的文件夹。</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left untouched. Open your latest copy of it instead.</source>
        <translation>“%1”已损坏,文件未被改动。请打开您最近的备份。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Nothing was changed. Check the disk and the folder.</source>
        <translation>“%1”无法读写,没有做任何改动。请检查磁盘和文件夹。</translation>
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
        <translation>“%1”不是研训文件,或文件开头已损坏。文件未被改动。</translation>
    </message>
    <message>
        <source>“%1” was made by another program. It was left untouched.</source>
        <translation>“%1”是其他程序的文件。文件未被改动。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Yanxun. Install that version to open it; the file was left untouched.</source>
        <translation>“%1”由更新版本的研训建立。请安装新版本后再打开;文件未被改动。</translation>
    </message>
    <message>
        <source>“%1” is cut off: a part of it is missing. It was left untouched. Open your latest copy of it instead.</source>
        <translation>“%1”不完整,缺少一部分。文件未被改动。请打开您最近的备份。</translation>
    </message>
    <message>
        <source>This cannot be taken back because later changes depend on it. Take those back first.</source>
        <translation>这一步不能撤销,因为后来的改动依赖它。请先撤销那些改动。</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name, or open that one.</source>
        <translation>已经有文件“%1”。请换一个名字,或打开那个文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be made in that folder. Check that you may write there.</source>
        <translation>无法在那个文件夹里新建“%1”。请检查您是否有写入权限。</translation>
    </message>
    <message>
        <source>“%1” was made by an older Yanxun and can only be read here. Copy it to a folder of your own and open the copy.</source>
        <translation>“%1”由旧版本的研训建立,而且是只读的。请复制到您自己的文件夹,再打开副本。</translation>
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
</context>
<context>
    <name>models::RowReader</name>
    <message>
        <source>“%1” is empty. Fill it in; the row stays out until then.</source>
        <translation>“%1”是空的。请补填;补填前这一行不导入。</translation>
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
        <translation>学校标识码“%1”以 %2 开头,没有这一类学校(11 幼儿园、21 小学……)。请核对。</translation>
    </message>
    <message>
        <source>The school code “%1” has %2 as its third and fourth digit, which names no province. Please check it.</source>
        <translation>学校标识码“%1”的第三、四位是 %2,没有这个省级代码。请核对。</translation>
    </message>
    <message>
        <source>The school code “%1” is one of the class “%2”, but the school is entered as “%3”. Please check which of the two is right.</source>
        <translation>学校标识码“%1”属于“%2”,而学校填的是“%3”。请核对哪一个对。</translation>
    </message>
</context>
</TS>
